using Kernel;
using Platform.Reading;

namespace Matters.Contracts;

/// <summary>A page of one of the officer's lists. A badge asks the same with <paramref name="Take"/> 0: then only the count is answered.</summary>
/// <param name="After">Where the page before ended, as <see cref="MatterPage.Next"/> told it; null for the first page.</param>
/// <param name="Take">How many lines, 100 at most.</param>
public sealed record ListMatters(MatterList List, MatterSearch Search, string? After = null, int Take = 50) : IQuery<MatterPage>
{
    /// <summary>Tells beside the lines how many each choice of a filter would leave.</summary>
    public bool Facets { get; init; }

    /// <inheritdoc/>
    public static Permission Requires => Permission.Staff;
}
