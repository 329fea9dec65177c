using System.ComponentModel.DataAnnotations;
using MailKit.Security;

namespace Notifications.Channels.Email;

/// <summary>The mail server: section <c>Smtp</c> of the configuration. Without a host no mail leaves the house.</summary>
sealed class SmtpSettings
{
    public string Host { get; set; } = "";

    [Range(1, 65535)]
    public int Port { get; set; } = 25;

    /// <summary>How the connection is protected.</summary>
    public SecureSocketOptions Tls { get; set; } = SecureSocketOptions.StartTlsWhenAvailable;

    /// <summary>Empty when the server asks for none.</summary>
    public string User { get; set; } = "";

    public string Password { get; set; } = "";

    public string From { get; set; } = "";

    [Range(1, 120)]
    public int TimeoutSeconds { get; set; } = 15;
}
