using System.Net;
using System.Net.Sockets;

namespace Platform.Files;

/// <summary>Where ClamAV's daemon listens.</summary>
static class ClamdAddress
{
    /// <summary>Where Debian's package puts it.</summary>
    public const string DebianSocket = "/run/clamav/clamd.ctl";

    /// <returns>Null when there is no scanner.</returns>
    /// <exception cref="FormatException">The setting is none of the forms that <see cref="FileSettings.Scanner"/> names.</exception>
    public static EndPoint? Of(string setting) => setting.Split(':') switch
    {
        [""] => File.Exists(DebianSocket) ? new UnixDomainSocketEndPoint(DebianSocket) : null,
        ["none"] => null,
        ["unix", var path] => new UnixDomainSocketEndPoint(path),
        ["tcp", var host, var port] when int.TryParse(port, out var number) => new DnsEndPoint(host, number),
        _ => throw new FormatException($"Files:Scanner '{setting}' is not unix:PATH, tcp:HOST:PORT or none."),
    };

    public static async Task<Socket> Connect(EndPoint address, CancellationToken ct)
    {
        var socket = address is UnixDomainSocketEndPoint ? new Socket(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified) : new Socket(SocketType.Stream, ProtocolType.Tcp);
        try
        {
            await socket.ConnectAsync(address, ct);
            return socket;
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }
}
