using Microsoft.EntityFrameworkCore;
using Platform.Commands;
using Platform.Database;
using Platform.Jobs;
using Platform.Time;

namespace Agenda.Reminders;

/// <summary>Finds each minute whom to remind. Each reminder keeps the moment at which it is next to be told, so whatever passed while the house was closed is found too.</summary>
sealed class RemindOfficers(UseCases useCases, AppDb db, HouseTime time) : IHouseJob
{
    public static string Name => "agenda.remind";

    public static string Title => "到时间的提醒";

    public static Rhythm Rhythm => Rhythm.EachMinute;

    /// <summary>An officer who changes a reminder at the same moment undoes the whole chunk: the next minute does it.</summary>
    public async Task Run(CancellationToken ct)
    {
        while (await TellReminders.Due(db, time.Now).AnyAsync(ct))
        {
            if (!(await useCases.Run<TellReminders, int>(new(), ct)).Succeeded) return;
        }
    }
}
