using Kernel;
using Microsoft.EntityFrameworkCore;
using Platform.Commands;
using Platform.Database;
using Platform.Reading;

namespace Notifications.Channels.Sms;

/// <summary>What the simulator has taken instead of a gateway, the newest first. Numbers and texts are read under record.</summary>
sealed record ListSimulatedSms(string? After = null) : IQuery<SimulatedSmsLines>
{
    public static Permission Requires => NotificationRights.Manage;

    public static bool Sensitive => true;

    public string? Subject => "notifications.simulated-sms";
}

sealed record SimulatedSmsLines(IReadOnlyList<SimulatedSms> Lines, string? Next);

sealed class ListSimulatedSmsAnswer(AppDb db, CurrentActor current) : IAnswer<ListSimulatedSms, SimulatedSmsLines>
{
    const int AtOnce = 50;

    public async Task<Result<SimulatedSmsLines>> Answer(ListSimulatedSms query, CancellationToken ct)
    {
        var region = current.Actor.Region;
        var rows = current.Actor.Reach(NotificationRights.Manage) switch
        {
            Scope.All => db.Set<SimulatedSms>().AsNoTracking(),
            Scope.Region => db.Set<SimulatedSms>().AsNoTracking().Where(sms => sms.Region == region),
            _ => null,
        };
        if (rows is null) return CommandRefusals.NotPermitted;

        var found = await rows.PageBy(sms => sms.At, sms => sms.Id, PageMark.Read(query.After), newestFirst: true).Take(AtOnce + 1).ToListAsync(ct);
        var page = found.Take(AtOnce).ToList();
        return new SimulatedSmsLines(page, found.Count > AtOnce ? new PageMark(page[^1].At, page[^1].Id.Value).ToString() : null);
    }
}
