using Microsoft.EntityFrameworkCore;
using Platform.Commands;
using Platform.Database;
using Platform.Jobs;
using Platform.Time;

namespace Disclosure.LookUps;

/// <summary>A wrong try is kept no longer than it can pause anything.</summary>
sealed class ForgetWrongTriesJob(AppDb db, UseCases useCases, HouseTime time) : IHouseJob
{
    /// <summary>A pause lasts a day at most.</summary>
    const int KeepDays = 2;

    public static string Name => "disclosure.forget-wrong-tries";

    public static string Title => "清理过期的查询不符记录";

    public static Rhythm Rhythm => Rhythm.Daily(new(2, 30));

    public async Task Run(CancellationToken ct)
    {
        var before = time.Now.AddDays(-KeepDays);
        // Looked at first: where there is nothing to do, the audit shall not tell of it each night.
        while (await db.Set<WrongTry>().AnyAsync(one => one.At < before, ct))
        {
            if (!(await useCases.Run<ForgetWrongTries, int>(new(before), ct)).Succeeded) return;
        }
    }
}
