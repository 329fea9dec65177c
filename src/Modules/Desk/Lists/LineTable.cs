using Desk.Columns;
using Matters.Contracts;

namespace Desk.Lists;

/// <summary>The lines of a list: <c>&lt;partial name="_Lines" model="table" /&gt;</c>.</summary>
sealed record LineTable(DeskList List, IReadOnlyList<MatterLine> Lines)
{
    public IReadOnlyList<ListColumn> Columns { get; init; } = ColumnNames.Usual(List.Of);

    /// <summary>Each line can be ticked, for the form of this id.</summary>
    public string? ChosenFor { get; init; }
}
