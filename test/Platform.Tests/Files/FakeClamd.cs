using System.Buffers.Binary;
using System.Net.Sockets;
using System.Text;

namespace Platform.Tests.Files;

/// <summary>Speaks the INSTREAM protocol of ClamAV's daemon on a socket of its own and knows one virus.</summary>
sealed class FakeClamd : IAsyncDisposable
{
    readonly Socket listener = new(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified);
    readonly string path = Path.Combine(Path.GetTempPath(), $"clamd-{Guid.CreateVersion7():N}.ctl");
    readonly int limit;
    readonly Task serving;

    /// <param name="limit">Its StreamMaxLength.</param>
    public FakeClamd(int limit = int.MaxValue)
    {
        this.limit = limit;
        listener.Bind(new UnixDomainSocketEndPoint(path));
        listener.Listen();
        serving = Serve();
    }

    public string Setting => $"unix:{path}";

    public List<byte[]> Seen { get; } = [];

    async Task Serve()
    {
        try
        {
            while (true)
            {
                await using var wire = new NetworkStream(await listener.AcceptAsync(), ownsSocket: true);
                await wire.WriteAsync(Encoding.ASCII.GetBytes(await Answer(wire) + "\0"));
            }
        }
        catch (Exception closed) when (closed is SocketException or ObjectDisposedException)
        {
        }
    }

    async Task<string> Answer(NetworkStream wire)
    {
        var command = new byte[10];
        await wire.ReadExactlyAsync(command);
        if (Encoding.ASCII.GetString(command) != "zINSTREAM\0") return "UNKNOWN COMMAND";

        using var content = new MemoryStream();
        var length = new byte[4];
        for (int size; ;)
        {
            await wire.ReadExactlyAsync(length);
            if ((size = BinaryPrimitives.ReadInt32BigEndian(length)) == 0) break;
            if (content.Length + size > limit) return "INSTREAM size limit exceeded. ERROR";

            var chunk = new byte[size];
            await wire.ReadExactlyAsync(chunk);
            content.Write(chunk);
        }

        Seen.Add(content.ToArray());
        return content.ToArray().AsSpan().IndexOf(Samples.Eicar) >= 0 ? "stream: Eicar-Test-Signature FOUND" : "stream: OK";
    }

    public async ValueTask DisposeAsync()
    {
        listener.Dispose();
        await serving;
        File.Delete(path);
    }
}
