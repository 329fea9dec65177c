using Kernel;
using Platform.Reading;

namespace Matters.Contracts;

/// <summary>A list as a table for a spreadsheet, under the list's own policy: all of it, or a refusal. Many applicants' names leave at once, so that it is told in the audit.</summary>
public sealed record ExportMatters(MatterList List, MatterSearch Search) : IQuery<MatterExport>
{
    /// <inheritdoc/>
    public static Permission Requires => Permission.Staff;

    /// <inheritdoc/>
    public static bool Sensitive => true;

    /// <inheritdoc/>
    public string Subject => $"matters.list:{List}";
}

/// <summary>The lines of a whole list.</summary>
/// <param name="Lines">Read page by page while they are written: they never stand in memory together.</param>
public sealed record MatterExport(IAsyncEnumerable<MatterLine> Lines);
