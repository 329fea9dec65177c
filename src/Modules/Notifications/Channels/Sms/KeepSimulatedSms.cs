using Kernel;
using Platform.Audit;
using Platform.Commands;
using Platform.Ledgers;

namespace Notifications.Channels.Sms;

/// <summary>Keeps a text message that the simulator was given; a second copy of it falls away.</summary>
sealed record KeepSimulatedSms(Message Message, string Text) : ICommand<Done>
{
    public static Permission Requires => Permission.House;
}

sealed class KeepSimulatedSmsHandler(Ledger ledger, Acting acting, AuditTrail audit) : IHandle<KeepSimulatedSms, Done>
{
    static readonly Statement Insert = new(
        "INSERT INTO notifications_simulated_sms (id, mobile, text, at, region) VALUES ($1, $2, $3, $4, $5) ON CONFLICT (id) DO NOTHING", 5);

    public Task<Result<Done>> Handle(KeepSimulatedSms command, CancellationToken ct)
    {
        var message = command.Message;
        audit.Subject = $"delivery:{message.Id.Value}";
        ledger.Append(Insert, message.Id.Value, message.To, command.Text, acting.Now, message.Region);
        return Task.FromResult<Result<Done>>(Done.It);
    }
}
