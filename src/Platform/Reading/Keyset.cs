using System.Linq.Expressions;
using Kernel;

namespace Platform.Reading;

/// <summary>Pages of a list by what it is sorted by: an instant and an id, or an id alone. However far one has read, a page costs the same.</summary>
public static class Keyset
{
    /// <summary>Rows after a mark, sorted by an instant and then by id.</summary>
    public static IQueryable<TRow> PageBy<TRow, TAt, TId>(
        this IQueryable<TRow> rows, Expression<Func<TRow, TAt>> at, Expression<Func<TRow, TId>> id, PageMark? after, bool newestFirst)
        where TId : struct, IId<TId>
    {
        if (after is { } mark) rows = rows.Where(After(at, id, new(mark.At, TId.From(mark.Id)), newestFirst));
        return newestFirst ? rows.OrderByDescending(at).ThenByDescending(id) : rows.OrderBy(at).ThenBy(id);
    }

    /// <summary>Rows after a mark, the newest id first.</summary>
    public static IQueryable<TRow> PageById<TRow, TId>(this IQueryable<TRow> rows, Expression<Func<TRow, TId>> id, PageMark? after)
        where TId : struct, IId<TId>
    {
        if (after is { } mark)
        {
            var last = new Last<TId>(mark.At, TId.From(mark.Id));
            rows = rows.Where(Expression.Lambda<Func<TRow, bool>>(Expression.LessThan(id.Body, Field(last, nameof(Last<>.Id))), id.Parameters));
        }

        return rows.OrderByDescending(id);
    }

    /// <summary>at ≥ mark and (at &gt; mark or id &gt; mark's): the first half is a range that an index can begin at.</summary>
    static Expression<Func<TRow, bool>> After<TRow, TAt, TId>(Expression<Func<TRow, TAt>> at, Expression<Func<TRow, TId>> id, Last<TId> last, bool newestFirst)
    {
        var row = at.Parameters[0];
        var rowId = new Renamed(id.Parameters[0], row).Visit(id.Body);
        var (markAt, markId) = (Expression.Convert(Field(last, nameof(Last<>.At)), typeof(TAt)), Field(last, nameof(Last<>.Id)));
        var beyond = Expression.OrElse(
            newestFirst ? Expression.LessThan(at.Body, markAt) : Expression.GreaterThan(at.Body, markAt),
            newestFirst ? Expression.LessThan(rowId, markId) : Expression.GreaterThan(rowId, markId));
        var within = newestFirst ? Expression.LessThanOrEqual(at.Body, markAt) : Expression.GreaterThanOrEqual(at.Body, markAt);
        return Expression.Lambda<Func<TRow, bool>>(Expression.AndAlso(within, beyond), row);
    }

    /// <summary>As a closure's field, so that it becomes a parameter of the query and the plan is kept.</summary>
    static MemberExpression Field<TId>(Last<TId> last, string name) => Expression.Field(Expression.Constant(last), name);

    sealed class Last<TId>(DateTimeOffset at, TId id)
    {
        public readonly DateTimeOffset At = at;
        public readonly TId Id = id;
    }

    sealed class Renamed(ParameterExpression from, ParameterExpression to) : ExpressionVisitor
    {
        protected override Expression VisitParameter(ParameterExpression node) => node == from ? to : base.VisitParameter(node);
    }
}
