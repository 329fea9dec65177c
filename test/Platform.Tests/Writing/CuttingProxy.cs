using System.Net;
using System.Net.Sockets;
using Npgsql;

namespace Platform.Tests.Writing;

/// <summary>Stands between the house and PostgreSQL and cuts the line at the worst moment: at a COMMIT.</summary>
sealed class CuttingProxy : IAsyncDisposable
{
    readonly TcpListener listener = new(IPAddress.Loopback, 0);
    readonly CancellationTokenSource closed = new();
    readonly NpgsqlConnectionStringBuilder server;
    int cutNext;

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

    /// <summary>Whether a new connection gets through.</summary>
    public bool Open { get; set; } = true;

    public void CutNextCommit() => Volatile.Write(ref cutNext, 1);

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
        using var cut = CancellationTokenSource.CreateLinkedTokenSource(closed.Token);
        await Task.WhenAny(Requests(near.GetStream(), far.GetStream(), cut), far.GetStream().CopyToAsync(near.GetStream(), cut.Token));
        await cut.CancelAsync();
    }

    async Task Requests(NetworkStream near, NetworkStream far, CancellationTokenSource cut)
    {
        var buffer = new byte[64 * 1024];
        while (await near.ReadAsync(buffer, cut.Token) is > 0 and var length)
        {
            var cutting = buffer.AsSpan(0, length).IndexOf("COMMIT"u8) >= 0 && Interlocked.Exchange(ref cutNext, 0) == 1;
            if (cutting)
            {
                Cuts++;
                await cut.CancelAsync(); // the answer does not get back
                if (!CommitArrives) return;
            }

            await far.WriteAsync(buffer.AsMemory(0, length), CancellationToken.None);
            if (!cutting) continue;

            await Task.Delay(300, CancellationToken.None);
            return;
        }
    }

    public async ValueTask DisposeAsync()
    {
        await closed.CancelAsync();
        listener.Dispose();
        closed.Dispose();
    }
}
