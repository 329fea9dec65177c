using System.Linq.Expressions;
using Kernel;
using Matters.Clocks;
using Matters.Contracts;
using Matters.Timelines;
using Matters.WorkItems;
using Microsoft.EntityFrameworkCore;
using Platform.Commands;
using Platform.Database;
using Platform.Time;

namespace Matters.Cases;

/// <summary>Reads matters for the modules whose kinds they are.</summary>
sealed class MatterReading(AppDb db, CurrentActor current, HouseTime time) : IMatterReading
{
    static readonly Expression<Func<Matter, MatterView>> AsView = matter => new(
        matter.Id, matter.Kind, matter.Title, matter.Number!, matter.Applicant, matter.Lead, matter.State, matter.OpenedAt, matter.SettledAt,
        matter.DueOn, matter.DueAt, matter.WarnAt, matter.DueEstimated, matter.MergedInto, matter.Version);

    IQueryable<Matter> Visible => db.Set<Matter>().AsNoTracking().Where(MatterPolicy.VisibleTo(current.Actor, db));

    public Task<MatterView?> Find(MatterId id, CancellationToken ct) => Visible.Where(matter => matter.Id == id).Select(AsView).SingleOrDefaultAsync(ct);

    public async Task<IReadOnlyList<MatterView>> List(MatterFilter filter, int atMost, CancellationToken ct)
    {
        var matters = Visible.Where(matter => matter.Kind == filter.Kind);
        if (filter.State is { } state) matters = matters.Where(matter => matter.State == state);
        if (filter.Light is { } light) matters = matters.Where(LightFilter.Of(light, time.Now));
        if (filter.Text is { } text) matters = matters.Where(matter => matter.Number!.Contains(text) || matter.Title.Contains(text) || matter.Applicant!.Contains(text));
        if (filter.After is { OpenedAt: var at, Id: var last }) matters = matters.Where(matter => matter.OpenedAt < at || (matter.OpenedAt == at && matter.Id < last));
        return await matters.OrderByDescending(matter => matter.OpenedAt).ThenByDescending(matter => matter.Id).Take(atMost).Select(AsView).ToListAsync(ct);
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
