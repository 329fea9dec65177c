using Microsoft.EntityFrameworkCore;
using Platform.Commands;
using Platform.Database;
using Platform.Time;
using Platform.Writing;

namespace Platform.Jobs;

/// <summary>Forgets the answers to forms that nobody will send a second time any more.</summary>
sealed class PruneSubmissions(AppDb db, IWriteRoad road, CurrentActor current, HouseTime time) : IHouseJob
{
    /// <summary>Longer than any form stays open in a browser.</summary>
    const int KeepDays = 30;

    public static string Name => "platform.prune-submissions";

    public static string Title => "清理过期的表单提交标记";

    public static Rhythm Rhythm => Rhythm.Daily(new(2, 10));

    public async Task Run(CancellationToken ct)
    {
        var limit = time.Now.AddDays(-KeepDays);
        await Prune.All(
            most => db.Set<Submission>().Where(submission => submission.At < limit).OrderBy(submission => submission.At).Select(submission => submission.Id).Take(most).ToListAsync(ct),
            ids => road.Carry(new PruneJob(current.Actor, time.Now, db => db.Set<Submission>().Where(submission => ids.Contains(submission.Id)).ExecuteDeleteAsync(ct)), ct));
    }
}
