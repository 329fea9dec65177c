using System.Linq.Expressions;
using Matters.Contracts;
using Microsoft.EntityFrameworkCore;
using Platform.Reading;

namespace Matters.Lists;

/// <param name="rows">Everything that belongs to the run, in no order.</param>
/// <param name="sorted">Sorts it, beginning after a mark.</param>
/// <param name="line">What of a row the list needs.</param>
sealed class ListSource<T>(
    IQueryable<T> rows, Func<IQueryable<T>, PageMark?, IQueryable<T>> sorted, Expression<Func<T, ListRow>> line, Expression<Func<T, MatterId>> matter) : IListSource
    where T : class
{
    public IQueryable<int> Ones => rows.Select(_ => 1);

    public IQueryable<MatterId> Matters => rows.Select(matter);

    public IQueryable<ListRow> Page(PageMark? after, int take) => sorted(rows.AsNoTracking(), after).Take(take).Select(line);
}
