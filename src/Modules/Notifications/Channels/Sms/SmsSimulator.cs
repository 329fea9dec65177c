using Platform.Commands;

namespace Notifications.Channels.Sms;

/// <summary>Sends nothing: keeps the text messages for an administrator to see (短信模拟).</summary>
sealed class SmsSimulator(UseCases useCases) : ISmsGateway
{
    public async Task<Outcome> Send(Message message, string text, CancellationToken ct)
    {
        var kept = await useCases.Run<KeepSimulatedSms, Kernel.Done>(new(message, text), ct);
        return kept.Succeeded ? Outcome.Taken : Outcome.NotNow(kept.Refusal.Text);
    }
}
