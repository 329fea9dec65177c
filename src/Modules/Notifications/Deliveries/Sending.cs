using Microsoft.Extensions.Options;
using Notifications.Channels;
using Notifications.DecisionLinks;

namespace Notifications.Deliveries;

/// <summary>Gives a message to its channel, outside any transaction. A channel that is away is not tried again in the same round.</summary>
sealed class Sending(IEnumerable<IChannel> channels, DecisionTokens tokens, IOptions<NotificationSettings> settings)
{
    readonly Dictionary<Contracts.Channel, Outcome> away = [];

    public async Task<Outcome> Send(ClaimedMessage claimed, CancellationToken ct)
    {
        if (away.TryGetValue(claimed.Channel, out var known)) return known;

        var channel = channels.Single(one => one.Kind == claimed.Channel);
        if (!channel.IsSetUp) return Outcome.NotNow("该通知方式没有启用");
        if (channel.AddressOf(claimed.Person, claimed.Mobile) is not { } to) return Outcome.Never("没有可用的接收地址");

        var outcome = await Try(channel, Of(claimed, to), ct);
        if (outcome.Kind == OutcomeKind.Away) away[claimed.Channel] = outcome;
        return outcome;
    }

    /// <summary>What nobody has foreseen about one message, such as an address that is none, must not keep back the others.</summary>
    static async Task<Outcome> Try(IChannel channel, Message message, CancellationToken ct)
    {
        try
        {
            return await channel.Send(message, ct);
        }
        catch (Exception unforeseen) when (unforeseen is not OperationCanceledException)
        {
            return Outcome.NotNow($"发送时出错：{unforeseen.GetType().Name}");
        }
    }

    Message Of(ClaimedMessage claimed, string to) => new(
        claimed.Lines[0].Delivery,
        claimed.Region,
        to,
        claimed.IsDigest ? $"每日摘要：{claimed.Lines.Count}条通知" : claimed.Lines[0].Words,
        [.. claimed.Lines.Select(Line)]);

    MessageLine Line(ClaimedLine line)
    {
        var house = settings.Value.Address.TrimEnd('/');
        if (house.Length == 0) return new(line.Words, null, false);

        return line.Link is { } link ? new(line.Words, house + NotificationAddress.Decision(tokens.Of(link)), true) : new(line.Words, house + line.Address, false);
    }
}
