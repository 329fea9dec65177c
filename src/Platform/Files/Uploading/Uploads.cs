using Kernel;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;

namespace Platform.Files;

/// <summary>Receives files, before and outside any command: measured, hashed, recognised, scanned and only then kept.</summary>
/// <remarks>Nobody owns what it keeps until a handler attaches it; what is never attached is collected later.</remarks>
public sealed class Uploads(IFileStore store, IVirusScan scanner, IOptions<FileSettings> settings, TimeProvider time)
{
    /// <param name="field">The form's field, named in every refusal.</param>
    public async Task<ReceivedFiles> Receive(IReadOnlyList<IFormFile> files, string field, CancellationToken ct)
    {
        if (files.Count > settings.Value.MostPerForm) return new([], [FileRefusals.TooMany(field, settings.Value.MostPerForm)]);

        var accepted = new List<ReceivedFile>();
        var refusals = new List<Refusal>();
        foreach (var file in files)
        {
            await using var content = file.OpenReadStream();
            var received = await Receive(content, file.FileName, field, ct);
            if (received.Succeeded) accepted.Add(received.Value);
            else refusals.AddRange(received.Refusals);
        }

        return new(accepted, refusals);
    }

    public async Task<Result<ReceivedFile>> Receive(Stream content, string? sentName, string field, CancellationToken ct)
    {
        var name = FileNames.Clean(sentName);
        try
        {
            await using var incoming = await store.Take(content, settings.Value.LargestBytes, ct);
            if (incoming is null) return FileRefusals.TooLarge(field, name, settings.Value.LargestBytes);
            if (incoming.Size == 0) return FileRefusals.Empty(field, name);

            var type = await Recognise(incoming, name, field, ct);
            if (!type.Succeeded) return Result<ReceivedFile>.Refused(type.Refusals);

            var scan = await Scan(incoming, name, field, ct);
            if (!scan.Succeeded) return Result<ReceivedFile>.Refused(scan.Refusals);

            incoming.Keep();
            return new ReceivedFile(incoming.Hash, Named(name, type.Value), incoming.Size, type.Value, scan.Value, time.GetUtcNow());
        }
        catch (IOException failure) when (DiskSpace.IsOut(failure))
        {
            return FileRefusals.StorageFull(field, name);
        }
    }

    static async Task<Result<FileType>> Recognise(IncomingFile incoming, string name, string field, CancellationToken ct)
    {
        await using var content = incoming.Open();
        var sniffed = await Sniffer.Look(content, ct);
        if (sniffed.Unwanted is { } unwanted) return FileRefusals.Of(unwanted, field, name);

        var extension = FileNames.Extension(name);
        return extension.Length == 0
            ? sniffed.Types[0]
            : sniffed.Types.FirstOrDefault(type => type.Extensions.Contains(extension)) is { } agreed ? agreed : FileRefusals.ExtensionDiffers(field, name, sniffed.Types[0]);
    }

    async Task<Result<ScanState>> Scan(IncomingFile incoming, string name, string field, CancellationToken ct)
    {
        await using var content = incoming.Open();
        var verdict = await scanner.Scan(content, ct);
        return verdict.Outcome switch
        {
            ScanOutcome.Clean => ScanState.Clean,
            ScanOutcome.Infected => FileRefusals.Infected(field, name),
            ScanOutcome.Away when settings.Value.WhenScannerIsAway == ScannerAway.Refuse => FileRefusals.ScannerAway(field, name),
            _ => ScanState.NotScanned,
        };
    }

    static string Named(string name, FileType type) => FileNames.Extension(name).Length == 0 ? $"{name}.{type.Code}" : name;
}
