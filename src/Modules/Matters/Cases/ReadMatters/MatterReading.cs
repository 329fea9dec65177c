using System.Linq.Expressions;
using Kernel;
using Matters.Clocks;
using Matters.Contracts;
using Matters.Timelines;
using Matters.WorkItems;
using Microsoft.EntityFrameworkCore;
using Platform.Commands;
using Platform.Database;

namespace Matters.Cases;

/// <summary>Reads matters for the modules whose kinds they are.</summary>
sealed class MatterReading(AppDb db, CurrentActor current) : IMatterReading
{
    static readonly Expression<Func<Matter, MatterView>> AsView = matter => new(
        matter.Id, matter.Kind, matter.Title, matter.Number!, matter.Applicant, matter.Lead, matter.State, matter.OpenedAt, matter.SettledAt,
        matter.DueOn, matter.DueAt, matter.WarnAt, matter.DueEstimated, matter.MergedInto, matter.Version);

    public Task<MatterView?> Find(MatterId id, CancellationToken ct) =>
        db.Set<Matter>().Where(MatterPolicy.VisibleTo(current.Actor, db)).Where(matter => matter.Id == id).Select(AsView).SingleOrDefaultAsync(ct);

    public async Task<Refusal?> AgainstHandling(MatterId id, CancellationToken ct)
    {
        if (await db.Set<Matter>().AsNoTracking().Where(MatterPolicy.VisibleTo(current.Actor, db)).SingleOrDefaultAsync(one => one.Id == id, ct) is not { } matter) return CommandRefusals.NotFound;

        var open = await db.Set<WorkItem>().AsNoTracking().Where(item => item.Matter == id && item.State == WorkItemState.Open).ToListAsync(ct);
        return MatterPolicy.MayHandle(current.Actor, matter, open) ? null : Refusals.NotYours;
    }

    public async Task<MatterId?> Numbered(string kind, string number, CancellationToken ct) =>
        await db.Set<Matter>().Where(matter => matter.Number == number && matter.Kind == kind).Select(matter => (MatterId?)matter.Id).SingleOrDefaultAsync(ct);

    public async Task<MatterCourse?> CourseForApplicant(MatterId id, CancellationToken ct)
    {
        if (await db.Set<Matter>().Where(matter => matter.Id == id).Select(AsView).SingleOrDefaultAsync(ct) is not { } view) return null;

        var steps = await db.Set<TimelineEntry>().Where(entry => entry.Matter == id).OrderBy(entry => entry.Position)
            .Select(entry => new MatterStep(entry.At, entry.Action, entry.UnitName)).ToListAsync(ct);
        var desks = await db.Set<WorkItem>().Where(item => item.Matter == id && item.State == WorkItemState.Open).Select(item => item.Unit).Distinct().ToListAsync(ct);
        return new(view, await ClockReading.Of(db, id, ct), steps, desks);
    }
}
