using Desk.Columns;
using Desk.Views;
using Kernel;
using Matters.Contracts;
using Microsoft.EntityFrameworkCore;
using Platform.Commands;
using Platform.Database;
using Platform.Reading;

namespace Desk.Lists;

/// <summary>How an officer has set up a list.</summary>
sealed record ReadSetUp(MatterList List) : IQuery<ListSetUp>
{
    public static Permission Requires => Permission.Staff;
}

/// <param name="Columns">Those that are shown.</param>
sealed record ListSetUp(IReadOnlyList<SavedView> Views, IReadOnlyList<ListColumn> Columns);

sealed class ReadSetUpAnswer(AppDb db, CurrentActor current) : IAnswer<ReadSetUp, ListSetUp>
{
    static readonly KnownQuery<Func<AppDb, PersonId?, MatterList, IAsyncEnumerable<SavedView>>> Views = new(() => EF.CompileAsyncQuery((AppDb db, PersonId? me, MatterList list) =>
        db.Set<SavedView>().AsNoTracking().Where(view => view.Person == me && view.List == list).OrderBy(view => view.SavedAt).ThenBy(view => view.Id).AsQueryable()));

    static readonly KnownQuery<Func<AppDb, PersonId?, MatterList, CancellationToken, Task<ColumnChoice?>>> Columns = new(() => EF.CompileAsyncQuery((AppDb db, PersonId? me, MatterList list, CancellationToken ct) =>
        db.Set<ColumnChoice>().AsNoTracking().SingleOrDefault(choice => choice.Person == me && choice.List == list)));

    public async Task<Result<ListSetUp>> Answer(ReadSetUp query, CancellationToken ct)
    {
        var me = current.Actor.Person;
        var views = await Views.On(db)(db, me, query.List).ToListAsync(ct);
        var columns = await Columns.On(db)(db, me, query.List, ct);
        return new ListSetUp(views, columns?.Shown is { Count: > 0 } chosen ? chosen : ColumnNames.Usual(query.List));
    }
}
