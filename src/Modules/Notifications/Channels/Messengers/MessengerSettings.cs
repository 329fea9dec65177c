namespace Notifications.Channels.Messengers;

/// <summary>The robot of an office messenger's group: section <c>Messenger</c> of the configuration.</summary>
sealed class MessengerSettings
{
    public MessengerKind Kind { get; set; }

    /// <summary>The robot's incoming webhook; empty for none. By https, unless its host is named in <see cref="PlainHosts"/>.</summary>
    public string Webhook { get; set; } = "";

    /// <summary>The robot's signing secret (加签), where it asks for one.</summary>
    public string Secret { get; set; } = "";

    /// <summary>Hosts of the office's own network that may be called without https.</summary>
    public IList<string> PlainHosts { get; } = [];

    public bool IsAllowed => Uri.TryCreate(Webhook, UriKind.Absolute, out var address)
        && (address.Scheme == Uri.UriSchemeHttps || (address.Scheme == Uri.UriSchemeHttp && PlainHosts.Contains(address.Host)));
}

enum MessengerKind
{
    /// <summary>企业微信.</summary>
    WeCom,

    /// <summary>钉钉.</summary>
    DingTalk,

    /// <summary>飞书.</summary>
    Feishu,
}
