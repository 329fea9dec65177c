namespace Notifications.Channels.Sms;

/// <summary>The gateway for text messages: section <c>Sms</c> of the configuration.</summary>
sealed class SmsSettings
{
    /// <summary>Which gateway is used.</summary>
    public SmsGatewayKind Gateway { get; set; }
}

enum SmsGatewayKind
{
    /// <summary>No text messages.</summary>
    None,

    /// <summary>Keeps what would have been sent, and shows it to administrators.</summary>
    Simulator,
}
