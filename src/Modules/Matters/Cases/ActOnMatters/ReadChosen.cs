using Kernel;
using Matters.Contracts;
using Matters.WorkItems;
using Microsoft.EntityFrameworkCore;
using Platform.Commands;
using Platform.Database;
using Platform.Reading;

namespace Matters.Cases;

/// <summary>The matters that were ticked in a list, as far as one may see them, in the order in which they were ticked.</summary>
sealed record ReadChosen(IReadOnlyList<MatterId> Ids) : IQuery<IReadOnlyList<ChosenMatter>>
{
    /// <summary>As many as one page of a list has.</summary>
    public const int Most = 50;

    public static Permission Requires => Permission.Staff;
}

sealed record ChosenMatter(Matter Matter, MatterWork Work);

sealed class ReadChosenAnswer(AppDb db, MatterKinds kinds, CurrentActor current) : IAnswer<ReadChosen, IReadOnlyList<ChosenMatter>>
{
    public async Task<Result<IReadOnlyList<ChosenMatter>>> Answer(ReadChosen query, CancellationToken ct)
    {
        var ids = query.Ids.Distinct().Take(ReadChosen.Most).ToList();
        var matters = await db.Set<Matter>().AsNoTracking().Where(MatterPolicy.VisibleTo(current.Actor, db)).Where(matter => EF.Parameter(ids).Contains(matter.Id)).ToDictionaryAsync(matter => matter.Id, ct);
        var work = (await db.Set<WorkItem>().AsNoTracking().Where(item => EF.Parameter(ids).Contains(item.Matter) && item.State == WorkItemState.Open)
            .OrderBy(item => item.OpenedAt).ThenBy(item => item.Id).ToListAsync(ct)).ToLookup(item => item.Matter);
        return ids.Where(matters.ContainsKey).Select(id => new ChosenMatter(matters[id], new(kinds.Find(matters[id].Kind), [.. work[id]]))).ToList();
    }
}
