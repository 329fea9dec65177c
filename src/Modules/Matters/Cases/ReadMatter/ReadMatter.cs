using Calendar.Contracts;
using Kernel;
using Matters.Clocks;
using Matters.Contracts;
using Matters.Timelines;
using Matters.WorkItems;
using Microsoft.EntityFrameworkCore;
using Platform.Commands;
using Platform.Database;
using Platform.Files;
using Platform.Reading;

namespace Matters.Cases;

/// <summary>Everything that the matter's page shows.</summary>
sealed record ReadMatter(MatterId Id) : IQuery<MatterSheet>
{
    public static Permission Requires => Permission.Staff;

    public string? Subject => Id.Subject;
}

/// <param name="Unread">It was sent to the one who looks, and is not read yet.</param>
sealed record MatterSheet(
    Matter Matter, Clock? Clock, IReadOnlyList<TimelineEntry> Timeline, MatterWork Work, IReadOnlyList<ReadItem> Reading,
    IReadOnlyList<MatterView> Linked, IReadOnlyList<Attachment> Files, bool Unread, bool Followed)
{
    public IReadOnlyList<WorkItem> Open => Work.Open;
}

sealed class ReadMatterAnswer(AppDb db, MatterFiles files, MatterKinds kinds, CurrentActor current) : IAnswer<ReadMatter, MatterSheet>
{
    const int Most = 50;

    public async Task<Result<MatterSheet>> Answer(ReadMatter query, CancellationToken ct)
    {
        var (id, me) = (query.Id, current.Actor.Person);
        var matter = await db.Set<Matter>().AsNoTracking().Where(MatterPolicy.VisibleTo(current.Actor, db)).SingleOrDefaultAsync(one => one.Id == id, ct);
        if (matter is null) return CommandRefusals.NotFound;

        var reading = await db.Set<ReadItem>().AsNoTracking().Where(item => item.Matter == id).OrderBy(item => item.SentAt).ThenBy(item => item.Id).ToListAsync(ct);
        return new MatterSheet(
            matter,
            await ClockReading.Of(db, id, ct),
            await db.Set<TimelineEntry>().AsNoTracking().Where(entry => entry.Matter == id).OrderByDescending(entry => entry.Position).ToListAsync(ct),
            new(kinds.Find(matter.Kind), await db.Set<WorkItem>().AsNoTracking().Where(item => item.Matter == id && item.State == WorkItemState.Open).OrderBy(item => item.OpenedAt).ThenBy(item => item.Id).ToListAsync(ct)),
            reading,
            await Linked(matter, ct),
            await files.Of(id, ct),
            reading.Any(item => item.Reader == me && item.ReadAt is null),
            await db.Set<Involvement>().AnyAsync(one => one.Matter == id && one.Person == me && one.FollowedAt != null, ct));
    }

    /// <summary>Linked matters, those merged into this one and the one that this was merged into, as far as one may see them.</summary>
    /// <remarks>The few ids first: one condition over all of it would read every matter of the house.</remarks>
    async Task<IReadOnlyList<MatterView>> Linked(Matter matter, CancellationToken ct)
    {
        var links = db.Set<MatterLink>();
        var ids = await links.Where(link => link.One == matter.Id).Select(link => link.Other)
            .Union(links.Where(link => link.Other == matter.Id).Select(link => link.One))
            .Union(db.Set<Matter>().Where(one => one.MergedInto == matter.Id).Select(one => one.Id))
            .Take(Most).ToListAsync(ct);
        if (matter.MergedInto is { } into) ids.Add(into);
        if (ids.Count == 0) return [];

        var rows = await db.Set<Matter>().AsNoTracking().Where(MatterPolicy.VisibleTo(current.Actor, db)).Where(one => ids.Contains(one.Id)).OrderBy(one => one.Id).ToListAsync(ct);
        return rows.ConvertAll(MatterViews.Of);
    }
}
