using System.Net;
using System.Net.Sockets;
using System.Text;
using Npgsql;

namespace Platform.Tests.Writing;

/// <summary>Stands between the house and PostgreSQL and cuts the line at the worst moment: at a COMMIT.</summary>
sealed class CuttingProxy : IAsyncDisposable
{
    /// <summary>With the end of the text: a transaction begins with READ COMMITTED.</summary>
    static ReadOnlySpan<byte> Commit => "COMMIT\0"u8;

    readonly TcpListener listener = new(IPAddress.Loopback, 0);
    readonly CancellationTokenSource closed = new();
    readonly NpgsqlConnectionStringBuilder server;
    byte[]? doomed;
    bool closesThen;

    public CuttingProxy(string connectionString)
    {
        server = new(connectionString);
        listener.Start();
        _ = Accept();
    }

    /// <summary>The database as seen through the proxy.</summary>
    public string ConnectionString =>
        new NpgsqlConnectionStringBuilder(server.ConnectionString) { Host = "127.0.0.1", Port = ((IPEndPoint)listener.LocalEndpoint).Port, SslMode = SslMode.Disable, GssEncryptionMode = GssEncryptionMode.Disable }.ConnectionString;

    /// <summary>How many commits were cut.</summary>
    public int Cuts { get; private set; }

    /// <summary>Whether the server still gets the COMMIT; the house never hears of it either way.</summary>
    public bool CommitArrives { get; set; }

    /// <summary>Whether anything gets through, on a new line or on one that was kept.</summary>
    public bool Open { get; set; } = true;

    /// <summary>Cuts the commit of the first transaction that writes these words, and no other: the house commits things of its own at any moment.</summary>
    public void CutCommitOf(string words, bool thenClose = false)
    {
        closesThen = thenClose;
        Volatile.Write(ref doomed, Encoding.UTF8.GetBytes(words));
    }

    async Task Accept()
    {
        while (!closed.IsCancellationRequested)
        {
            var client = await listener.AcceptTcpClientAsync(closed.Token);
            if (Open) _ = Carry(client);
            else client.Dispose();
        }
    }

    async Task Carry(TcpClient client)
    {
        using var near = client;
        using var far = new TcpClient { NoDelay = true };
        near.NoDelay = true;
        await far.ConnectAsync(server.Host!, server.Port, closed.Token);
        using var ended = CancellationTokenSource.CreateLinkedTokenSource(closed.Token);
        var requests = UntilCut(near.GetStream(), far.GetStream(), ended.Token);
        var answers = far.GetStream().CopyToAsync(near.GetStream(), ended.Token);
        await Task.WhenAny(requests, answers);
        await ended.CancelAsync();
        await answers.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        near.Close(); // the house asks about its commit while the server still has it before it
        if (await requests is { } commit && CommitArrives) await Arrive(commit, far.GetStream());
    }

    /// <returns>The COMMIT that was cut; null when the house itself ended the connection.</returns>
    async Task<byte[]?> UntilCut(NetworkStream near, NetworkStream far, CancellationToken ct)
    {
        var buffer = new byte[64 * 1024];
        var isDoomed = false;
        while (await near.ReadAsync(buffer, ct) is > 0 and var length && Open)
        {
            var sent = buffer.AsMemory(0, length);
            isDoomed |= Volatile.Read(ref doomed) is { } words && sent.Span.IndexOf(words) >= 0;
            if (sent.Span.IndexOf(Commit) >= 0)
            {
                if (isDoomed && Interlocked.Exchange(ref doomed, null) is not null)
                {
                    Cuts++;
                    Open = !closesThen;
                    return sent.ToArray();
                }

                isDoomed = false;
            }

            await far.WriteAsync(sent, ct);
        }

        return null;
    }

    /// <summary>Returns once the server has answered: a line closed earlier could take the COMMIT away from it again.</summary>
    async Task Arrive(byte[] commit, NetworkStream far)
    {
        await far.WriteAsync(commit, closed.Token);
        await far.ReadExactlyAsync(new byte[1], closed.Token);
    }

    public async ValueTask DisposeAsync()
    {
        await closed.CancelAsync();
        listener.Dispose();
        closed.Dispose();
    }
}
