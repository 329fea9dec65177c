using Kernel;
using Platform.Commands;
using Platform.Ledgers;

namespace Notifications.Inbox;

/// <summary>Marks as read what people were told about the things they have looked at.</summary>
sealed record NoteSights(IReadOnlyList<Sight> Sights) : ICommand<Done>
{
    public static Permission Requires => Permission.House;
}

sealed class NoteSightsHandler(Ledger ledger) : IHandle<NoteSights, Done>
{
    static readonly Statement Read = new(
        "UPDATE notifications_inbox_item SET read_at = $4 WHERE subject_id = $3 AND subject_kind = $2 AND person = $1 AND at <= $4 AND read_at IS NULL", 4);

    public Task<Result<Done>> Handle(NoteSights command, CancellationToken ct)
    {
        // In one order, so that two nodes that write the same rows do not wait for each other.
        foreach (var sight in command.Sights.OrderBy(sight => sight.Subject).ThenBy(sight => sight.Person.Value)) ledger.Append(Read, sight.Person.Value, sight.Kind, sight.Subject, sight.At);

        return Task.FromResult<Result<Done>>(Done.It);
    }
}
