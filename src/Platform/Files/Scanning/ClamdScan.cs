using System.Buffers.Binary;
using System.Net;
using System.Net.Sockets;
using System.Text;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Platform.Files;

/// <summary>Asks ClamAV's daemon by its INSTREAM command: the content goes over the socket in counted chunks, one line comes back.</summary>
sealed partial class ClamdScan(IOptionsMonitor<FileSettings> settings, ILogger<ClamdScan> log) : IVirusScan
{
    const int Chunk = 64 * 1024;

    static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    public async Task<ScanVerdict> Scan(Stream content, CancellationToken ct)
    {
        if (ClamdAddress.Of(settings.CurrentValue.Scanner) is not { } address) return new(ScanOutcome.NoScanner);

        using var patience = CancellationTokenSource.CreateLinkedTokenSource(ct);
        patience.CancelAfter(Patience);
        try
        {
            var verdict = Read(await Ask(address, content, patience.Token));
            if (verdict.Outcome == ScanOutcome.Away) NoVerdict(verdict.Finding!);
            return verdict;
        }
        catch (Exception failure) when (failure is SocketException or IOException || (failure is OperationCanceledException && !ct.IsCancellationRequested))
        {
            ScannerIsAway(failure);
            return new(ScanOutcome.Away, failure.GetType().Name);
        }
    }

    static async Task<string> Ask(EndPoint address, Stream content, CancellationToken ct)
    {
        await using var wire = new NetworkStream(await ClamdAddress.Connect(address, ct), ownsSocket: true);
        try
        {
            await Send(wire, content, ct);
        }
        catch (IOException)
        {
            // The daemon has hung up in the middle, over a limit of its own; its answer says which.
        }

        using var answer = new StreamReader(wire, Encoding.UTF8);
        return (await answer.ReadToEndAsync(ct)).TrimEnd('\0', '\n');
    }

    static async Task Send(NetworkStream wire, Stream content, CancellationToken ct)
    {
        await wire.WriteAsync("zINSTREAM\0"u8.ToArray(), ct);
        var chunk = new byte[sizeof(int) + Chunk];
        int read;
        do
        {
            read = await content.ReadAsync(chunk.AsMemory(sizeof(int)), ct);
            BinaryPrimitives.WriteInt32BigEndian(chunk, read);
            await wire.WriteAsync(chunk.AsMemory(0, sizeof(int) + read), ct);
        }
        while (read > 0);
    }

    /// <summary><c>stream: OK</c>, <c>stream: Name FOUND</c>, or an error such as <c>INSTREAM size limit exceeded. ERROR</c>.</summary>
    static ScanVerdict Read(string answer) => answer.Split(' ') switch
    {
        ["stream:", "OK"] => new(ScanOutcome.Clean),
        ["stream:", .. var name, "FOUND"] => new(ScanOutcome.Infected, string.Join(' ', name)),
        _ => new(ScanOutcome.Away, answer),
    };

    [LoggerMessage(Level = LogLevel.Warning, Message = "The virus scanner does not answer")]
    partial void ScannerIsAway(Exception failure);

    [LoggerMessage(Level = LogLevel.Warning, Message = "The virus scanner gives no verdict: {Answer}")]
    partial void NoVerdict(string answer);
}
