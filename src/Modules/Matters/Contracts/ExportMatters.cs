using Kernel;
using Platform.Reading;

namespace Matters.Contracts;

/// <summary>A list as a table for a spreadsheet, under the list's own policy. Many applicants' names leave at once, so that it is told in the audit.</summary>
public sealed record ExportMatters(MatterList List, MatterSearch Search) : IQuery<IReadOnlyList<MatterLine>>
{
    /// <summary>Beyond so many lines the rest is left out: one narrows the list.</summary>
    public const int Most = 5000;

    /// <inheritdoc/>
    public static Permission Requires => Permission.Staff;

    /// <inheritdoc/>
    public static bool Sensitive => true;

    /// <inheritdoc/>
    public string Subject => $"matters.list:{List}";
}
