using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using System.Text;
using MimeKit;

namespace Notifications.Tests;

/// <summary>A mail server on a socket of this machine, with as much of RFC 5321 as a client needs. It can be away and come back.</summary>
sealed class MailServer : IAsyncDisposable
{
    readonly ConcurrentQueue<MimeMessage> taken = new();
    TcpListener? listener;

    public int Port { get; private set; }

    /// <summary>What it answers to every recipient, in place of taking it.</summary>
    public string? Refusing { get; set; }

    public IReadOnlyList<MimeMessage> Taken => [.. taken];

    public static MailServer Start()
    {
        var server = new MailServer();
        server.Open();
        return server;
    }

    public void Open()
    {
        listener = new(IPAddress.Loopback, Port);
        listener.Start();
        Port = ((IPEndPoint)listener.LocalEndpoint).Port;
        _ = Accept(listener);
    }

    public void Close() => listener?.Stop();

    async Task Accept(TcpListener open)
    {
        try
        {
            while (true) _ = Serve(await open.AcceptTcpClientAsync());
        }
        catch (Exception closed) when (closed is SocketException or ObjectDisposedException)
        {
        }
    }

    async Task Serve(TcpClient client)
    {
        using var _ = client;
        await using var stream = client.GetStream();
        using var reader = new StreamReader(stream, Encoding.Latin1);
        await using var writer = new StreamWriter(stream, Encoding.Latin1) { NewLine = "\r\n", AutoFlush = true };
        await writer.WriteLineAsync("220 mail.example.com ESMTP");
        while (await reader.ReadLineAsync() is { } line)
        {
            await writer.WriteLineAsync(await Answer(line, reader, writer));
            if (line.StartsWith("QUIT", StringComparison.OrdinalIgnoreCase)) return;
        }
    }

    async Task<string> Answer(string line, StreamReader reader, StreamWriter writer) => line.ToUpperInvariant().Split(' ', ':')[0] switch
    {
        "EHLO" => "250-mail.example.com\r\n250 8BITMIME",
        "RCPT" => Refusing ?? "250 ok",
        "DATA" => await Take(reader, writer),
        "QUIT" => "221 bye",
        _ => "250 ok",
    };

    async Task<string> Take(StreamReader reader, StreamWriter writer)
    {
        await writer.WriteLineAsync("354 go on");
        var text = new StringBuilder();
        while (await reader.ReadLineAsync() is { } line && line != ".") text.Append(line.StartsWith('.') ? line[1..] : line).Append("\r\n");
        using var content = new MemoryStream(Encoding.Latin1.GetBytes(text.ToString()));
        taken.Enqueue(await MimeMessage.LoadAsync(content));
        return "250 taken";
    }

    public ValueTask DisposeAsync()
    {
        Close();
        return ValueTask.CompletedTask;
    }
}
