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
    IReadOnlyList<(MatterId Id, string Number, string Title)> Linked, IReadOnlyList<Attachment> Files, bool Unread, bool Followed)
{
    public IReadOnlyList<WorkItem> Open => Work.Open;
}

sealed class ReadMatterAnswer(AppDb db, MatterFiles files, MatterKinds kinds, CurrentActor current) : IAnswer<ReadMatter, MatterSheet>
{
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
    async Task<IReadOnlyList<(MatterId, string, string)>> Linked(Matter matter, CancellationToken ct)
    {
        var links = db.Set<MatterLink>().Where(link => link.One == matter.Id || link.Other == matter.Id);
        var rows = await db.Set<Matter>().AsNoTracking().Where(MatterPolicy.VisibleTo(current.Actor, db))
            .Where(one => one.Id != matter.Id && (one.Id == matter.MergedInto || one.MergedInto == matter.Id || links.Any(link => link.One == one.Id || link.Other == one.Id)))
            .OrderBy(one => one.Id).Take(50).Select(one => new { one.Id, one.Number, one.Title }).ToListAsync(ct);
        return [.. rows.Select(row => (row.Id, row.Number ?? "", row.Title))];
    }
}
