using Kernel;
using Matters.Contracts;

namespace Desk.Columns;

/// <summary>Which columns an officer wants to see of a list.</summary>
sealed class ColumnChoice(PersonId person, MatterList list, string columns, RegionCode region)
{
    public PersonId Person { get; } = person;

    public MatterList List { get; } = list;

    /// <summary>Their names, with blanks between.</summary>
    public string Columns { get; private set; } = columns;

    public RegionCode Region { get; } = region;

    public long Version { get; }

    public void Choose(string columns) => Columns = columns;

    /// <summary>A column that a later release does not have any more is left out.</summary>
    public IReadOnlyList<ListColumn> Shown =>
        [.. Columns.Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(name => Enum.IsDefined(typeof(ListColumn), name)).Select(Enum.Parse<ListColumn>)];
}
