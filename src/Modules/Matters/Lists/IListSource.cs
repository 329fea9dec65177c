using Matters.Contracts;
using Platform.Reading;

namespace Matters.Lists;

/// <summary>One sorted run of rows that an index holds ready. A list is one run or several, merged in memory.</summary>
interface IListSource
{
    IQueryable<ListRow> Page(PageMark? after, int take);

    /// <summary>A one for every row, for counting.</summary>
    IQueryable<int> Ones { get; }

    /// <summary>The matters of the rows, for counting a list whose runs overlap.</summary>
    IQueryable<MatterId> Matters { get; }
}
