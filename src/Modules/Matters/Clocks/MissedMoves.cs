using Kernel;
using Matters.Cases;
using Microsoft.EntityFrameworkCore;
using Platform.Commands;
using Platform.Database;

namespace Matters.Clocks;

/// <summary>Lists the move of a due day that a change of the calendar caused while the matter was merged into another, and that is made up for now.</summary>
sealed class MissedMoves(AppDb db, Acting acting)
{
    /// <param name="before">The due day that stood beside the matter when it was merged.</param>
    /// <param name="since">When that was. Of several changes since then the last is named.</param>
    public async Task List(Matter matter, DateOnly? before, DateTimeOffset since, CancellationToken ct)
    {
        if (before == matter.DueOn) return;

        var missed = await db.Set<Replay>().Where(replay => replay.StartedAt >= since).OrderByDescending(replay => replay.StartedAt).ToListAsync(ct);
        if (missed.FirstOrDefault(replay => replay.Region.Covers(matter.Region)) is not { } replay) return;

        replay.Went(1, 1);
        db.Add(new ClockMove(Id.New<ClockMoveId>(), replay.Id, matter.Id, before, matter.DueOn, acting.Now, matter.Region));
    }
}
