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
    public async Task<Result<ListSetUp>> Answer(ReadSetUp query, CancellationToken ct)
    {
        var me = current.Actor.Person;
        var views = await db.Set<SavedView>().AsNoTracking().Where(view => view.Person == me && view.List == query.List).OrderBy(view => view.SavedAt).ThenBy(view => view.Id).ToListAsync(ct);
        var columns = await db.Set<ColumnChoice>().AsNoTracking().SingleOrDefaultAsync(choice => choice.Person == me && choice.List == query.List, ct);
        return new ListSetUp(views, columns?.Shown is { Count: > 0 } chosen ? chosen : ColumnNames.Usual(query.List));
    }
}
