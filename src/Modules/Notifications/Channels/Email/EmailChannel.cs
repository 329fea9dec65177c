using System.Net.Sockets;
using Directory.Contracts;
using Kernel;
using MailKit;
using MailKit.Net.Smtp;
using MailKit.Security;
using Microsoft.Extensions.Options;
using Notifications.Contracts;

namespace Notifications.Channels.Email;

/// <summary>E-mail by a mail server, to the address that the directory has.</summary>
sealed class EmailChannel(IDirectory directory, IOptions<SmtpSettings> settings, MailText text) : IChannel
{
    public Channel Kind => Channel.Email;

    public bool IsSetUp => settings.Value is { Host.Length: > 0, From.Length: > 0 };

    public string? AddressOf(PersonId person, string mobile) => directory.Person(person) is { Email: { Length: > 0 } email } ? email : null;

    public async Task<Outcome> Send(Message message, CancellationToken ct)
    {
        try
        {
            using var client = new SmtpClient { Timeout = settings.Value.TimeoutSeconds * 1000 };
            await Connect(client, ct);
            await client.SendAsync(text.Of(message), ct);
            await client.DisconnectAsync(quit: true, ct);
            return Outcome.Taken;
        }
        catch (SmtpCommandException refused)
        {
            // RFC 5321, 4.2.1: 5yz will be refused again, 4yz may be taken later.
            return (int)refused.StatusCode >= 500 && refused.ErrorCode == SmtpErrorCode.RecipientNotAccepted
                ? Outcome.Never($"邮件服务器拒收该收件人：{refused.Message}")
                : Outcome.NotNow($"邮件服务器没有接收：{refused.Message}");
        }
        catch (Exception away) when (IsAway(away) && !ct.IsCancellationRequested)
        {
            return Outcome.Away($"无法连接邮件服务器：{away.GetType().Name}");
        }
    }

    async Task Connect(SmtpClient client, CancellationToken ct)
    {
        var server = settings.Value;
        await client.ConnectAsync(server.Host, server.Port, server.Tls, ct);
        if (server.User.Length > 0) await client.AuthenticateAsync(server.User, server.Password, ct);
    }

    static bool IsAway(Exception failure) => failure is SocketException or IOException or TimeoutException or OperationCanceledException
        or ProtocolException or AuthenticationException or SslHandshakeException or ServiceNotConnectedException or ServiceNotAuthenticatedException or NotSupportedException;
}
