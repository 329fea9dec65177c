namespace Notifications.Channels.Sms;

/// <summary>Takes text messages for delivery. A carrier's gateway is one implementation; the simulator is another.</summary>
interface ISmsGateway
{
    Task<Outcome> Send(Message message, string text, CancellationToken ct);
}
