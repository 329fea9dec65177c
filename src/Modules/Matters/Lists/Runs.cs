using System.Linq.Expressions;
using Kernel;
using Matters.Cases;
using Matters.WorkItems;
using Microsoft.EntityFrameworkCore;
using Platform.Database;
using Platform.Reading;

namespace Matters.Lists;

/// <summary>The sorted runs that lists are made of. Every one is led by an index; none is sorted by the database.</summary>
sealed class Runs(Actor actor, PersonId me, MatterSought sought, AppDb db)
{
    /// <summary>Open work, the most urgent first.</summary>
    public IListSource Open(Expression<Func<WorkItem, bool>> whose) => Open(whose, items => items);

    ListSource<WorkItem> Open(Expression<Func<WorkItem, bool>> whose, Func<IQueryable<WorkItem>, IQueryable<WorkItem>> of) => new(
        of(sought.Among(db.Set<WorkItem>().Where(item => item.State == WorkItemState.Open).Where(whose))),
        (items, after) => items.PageBy(item => item.DueAt, item => item.Id, after, newestFirst: false),
        item => new(item.Matter, new(item.DueAt, item.Id.Value)) { Step = item.Step, Unit = item.Unit, Person = item.Person, Urged = item.UrgedAt != null },
        item => item.Matter);

    /// <summary>The same of several units; of the same matter only what is most urgent.</summary>
    public IListSource Open(Expression<Func<WorkItem, bool>> whose, IReadOnlyList<UnitId> units)
    {
        var among = sought.Among(db.Set<WorkItem>().Where(item => item.State == WorkItemState.Open)).Where(item => EF.Parameter(units).Contains(item.Unit));
        Expression<Func<WorkItem, bool>> first = item => !among.Any(other => other.Matter == item.Matter && (other.DueAt < item.DueAt || (other.DueAt == item.DueAt && other.Id < item.Id)));
        return Open(whose, items => items.Where(first));
    }

    /// <summary>What one has finished; of the same matter only the last.</summary>
    public IListSource Done()
    {
        var mine = db.Set<WorkItem>().Where(item => item.DoneBy == me);
        return Run(
            mine.Where(item => !mine.Any(later =>
                later.Matter == item.Matter && later.DoneAt >= item.DoneAt && (later.DoneAt > item.DoneAt || later.Id > item.Id))),
            (items, after) => items.PageBy(item => item.DoneAt, item => item.Id, after, newestFirst: true),
            item => new(item.Matter, new(item.DoneAt!.Value, item.Id.Value)) { At = item.DoneAt, Step = item.Step });
    }

    public IListSource ToRead() => Run(
        db.Set<ReadItem>().Where(item => item.Reader == me && item.ReadAt == null),
        (items, after) => items.PageBy(item => item.SentAt, item => item.Id, after, newestFirst: true),
        item => new(item.Matter, new(item.SentAt, item.Id.Value)) { At = item.SentAt, SentBy = item.SentByName });

    public IListSource Read() => Run(
        db.Set<ReadItem>().Where(item => item.Reader == me && item.ReadAt != null),
        (items, after) => items.PageBy(item => item.ReadAt, item => item.Id, after, newestFirst: true),
        item => new(item.Matter, new(item.ReadAt!.Value, item.Id.Value)) { At = item.ReadAt, SentBy = item.SentByName });

    public IListSource Involved() => Run(
        db.Set<Involvement>().Where(one => one.Person == me && one.Involved),
        (rows, after) => rows.PageById(one => one.Matter, after),
        one => new(one.Matter, new(DateTimeOffset.MinValue, one.Matter.Value)));

    /// <summary>What one follows and may still see.</summary>
    public IListSource Followed()
    {
        var visible = db.Set<Matter>().Where(MatterPolicy.VisibleTo(actor, db));
        return Run(
            db.Set<Involvement>().Where(one => one.Person == me && one.FollowedAt != null && visible.Any(matter => matter.Id == one.Matter)),
            (rows, after) => rows.PageBy(one => one.FollowedAt, one => one.Matter, after, newestFirst: true),
            one => new(one.Matter, new(one.FollowedAt!.Value, one.Matter.Value)) { At = one.FollowedAt });
    }

    public IListSource Concerning(UnitId unit) => Run(
        db.Set<MatterUnit>().Where(one => one.Unit == unit),
        (rows, after) => rows.PageById(one => one.Matter, after),
        one => new(one.Matter, new(DateTimeOffset.MinValue, one.Matter.Value)));

    /// <summary>All that one may see, for those who may see so much that walking through it soon fills a page.</summary>
    public IListSource Visible() => new ListSource<Matter>(
        (sought.Matters() ?? db.Set<Matter>()).Where(MatterPolicy.VisibleTo(actor, db)),
        (matters, after) => matters.PageById(matter => matter.Id, after),
        matter => new(matter.Id, new(DateTimeOffset.MinValue, matter.Id.Value)),
        matter => matter.Id);

    ListSource<T> Run<T>(IQueryable<T> rows, Func<IQueryable<T>, PageMark?, IQueryable<T>> sorted, Expression<Func<T, ListRow>> line)
        where T : class, IAboutMatter =>
        new(sought.Matters() is { } wanted ? rows.Where(row => wanted.Any(matter => matter.Id == row.Matter)) : rows, sorted, line, row => row.Matter);
}
