using Directory.Contracts;
using Kernel;
using Matters.Cases;
using Matters.WorkItems;
using Microsoft.EntityFrameworkCore;
using Platform.Database;
using Platform.Demo;

namespace Matters.Demo;

/// <summary>The officers of the unit that has the most on its desks, and the units beside it: first the one into whose head's chair a door of the demo leads.</summary>
/// <param name="Neighbour">That head; null when no door leads there.</param>
sealed record DemoTeam(Actor Clerk, Actor Head, IReadOnlyList<UnitView> Beside, Actor? Neighbour)
{
    /// <returns>Null when nothing lies on any desk, or nobody is there to do it.</returns>
    public static async Task<DemoTeam?> Of(AppDb db, IDirectory directory, IEnumerable<IDemoEntry> doors, CancellationToken ct)
    {
        var unit = await db.Set<WorkItem>().Where(item => item.State == WorkItemState.Open)
            .GroupBy(item => item.Unit).OrderByDescending(items => items.Count()).ThenBy(items => items.Key).Select(items => items.Key).FirstOrDefaultAsync(ct);
        if (directory.Unit(unit) is not { Parent: { } above }) return null;

        var clerk = directory.OfficersWho(MatterPermissions.Handle, unit).FirstOrDefault(officer => officer.Unit.Id == unit && officer.Post.Rank == PostRank.Member);
        var head = directory.OfficersWho(MatterPermissions.Manage, unit).FirstOrDefault();
        var beside = directory.ChildrenOf(above).Where(one => one.Id != unit && directory.OfficersWho(MatterPermissions.Handle, one.Id).Count > 0).ToList();
        if (clerk is null || head is null || beside.Count < 2) return null;

        var neighbour = doors.Select(door => door.Who).FirstOrDefault(who => who is not null && beside.Any(one => one.Id == who.Unit && who.Covers(MatterPermissions.Manage, one.Id, one.Region)));
        return new(directory.ActorIn(clerk), directory.ActorIn(head), [.. beside.OrderBy(one => one.Id == neighbour?.Unit ? 0 : 1)], neighbour);
    }
}
