using System.Text.RegularExpressions;
using Kernel;
using Microsoft.Extensions.Options;
using Notifications.Contracts;
using Ui.Layouts;

namespace Notifications.Channels.Sms;

/// <summary>Text messages, to the mobile number that the person has entered.</summary>
sealed partial class TextMessages(ISmsGateway gateway, IOptions<SmsSettings> settings, IOptions<SiteSettings> site) : IChannel
{
    /// <summary>Carriers charge by 67 characters; more than three pieces nobody reads.</summary>
    const int Longest = 200;

    public Channel Kind => Channel.Sms;

    public bool IsSetUp => settings.Value.Gateway != SmsGatewayKind.None;

    public string? AddressOf(PersonId person, string mobile) => IsMobile(mobile) ? mobile : null;

    public Task<Outcome> Send(Message message, CancellationToken ct) =>
        gateway.Send(message, Typed.Cut($"【{site.Value.Name}】{string.Join("；", message.Lines.Select(line => line.Words))}。请登录系统查看。", Longest), ct);

    public static bool IsMobile(string text) => Mobile().IsMatch(text);

    [GeneratedRegex(@"^1[3-9]\d{9}\z")]
    private static partial Regex Mobile();
}
