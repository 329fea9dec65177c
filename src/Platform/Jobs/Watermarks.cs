using Microsoft.EntityFrameworkCore;
using Platform.Commands;
using Platform.Database;
using Platform.Time;

namespace Platform.Jobs;

/// <summary>For what happens because time passes: which stretch of time a job has not dealt with yet.</summary>
public sealed class Watermarks(AppDb db, HouseTime time, CurrentActor current)
{
    /// <summary>
    /// The stretch since the last one taken, up to now. Called by the handler of the job's command: the stretch counts as dealt with
    /// when the command commits, together with all it did, and is given out again when it does not.
    /// </summary>
    /// <param name="job">The job's name.</param>
    /// <param name="reach">How far to look back the first time.</param>
    public async Task<Stretch> Take(string job, TimeSpan reach, CancellationToken ct)
    {
        var now = time.Now;
        if (await db.Set<JobMark>().SingleOrDefaultAsync(mark => mark.Id == job, ct) is not { } mark)
        {
            db.Add(new JobMark(job, now, current.Actor.Region));
            return new(now - reach, now);
        }

        var since = mark.At;
        // A clock that was set back gives an empty stretch, not one that is dealt with twice.
        if (now <= since) return new(since, since);

        mark.Advance(now);
        return new(since, now);
    }
}
