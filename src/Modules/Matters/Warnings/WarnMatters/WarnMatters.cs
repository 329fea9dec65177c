using Kernel;
using Microsoft.EntityFrameworkCore;
using Platform.Commands;
using Platform.Database;
using Platform.Jobs;
using Platform.Time;

namespace Matters.Warnings;

/// <summary>
/// Finds each minute what has become due to be warned of. It needs no watermark: each matter keeps the instant at which something is next to
/// happen, so a clock that moved into the past, and whatever passed while the house was closed, is found like anything else.
/// </summary>
sealed class WarnMatters(UseCases useCases, AppDb db, HouseTime time) : IHouseJob
{
    /// <summary>A matter on which an officer acts at the same moment undoes the whole chunk: it is then tried again, or left to the next minute.</summary>
    const int Tries = 3;

    public static string Name => "matters.warn";

    public static string Title => "临期、逾期预警";

    public static Rhythm Rhythm => Rhythm.EachMinute;

    public async Task Run(CancellationToken ct)
    {
        while (await DueMatters.In(db, time.Now).AnyAsync(ct))
        {
            if (!await WarnSome(ct)) return;
        }
    }

    async Task<bool> WarnSome(CancellationToken ct)
    {
        for (var tries = 0; tries < Tries; tries++)
        {
            var looked = await useCases.Run<WarnDueMatters, int>(new(), ct);
            if (looked.Succeeded) return looked.Value > 0;
            if (looked.Refusal.Kind != RefusalKind.Conflict) throw new InvalidOperationException($"The warnings were refused: {looked.Refusal.Code}.");
        }

        return false;
    }
}
