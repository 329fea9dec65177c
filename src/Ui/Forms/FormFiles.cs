using Kernel;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;
using Platform.Files;

namespace Ui.Forms;

/// <summary>The files of a form that may come back: those chosen now, and those that an earlier try has already received.</summary>
public sealed class FormFiles(Uploads uploads, UploadAllowance allowance, UploadTickets tickets, IOptions<FileSettings> settings)
{
    /// <summary>The field in which a form that came back holds the files that were received already.</summary>
    internal const string KeptField = "Kept";

    public string Limits => $"可以上传 PDF、OFD、Word、Excel、图片、压缩包等，{settings.Value.Limits}。";

    public async Task<ReceivedFiles> Take(IReadOnlyList<IFormFile> chosen, IReadOnlyList<string> kept, string field, CancellationToken ct)
    {
        var redeemed = kept.Select(ticket => tickets.Redeem(ticket, field)).ToList();
        var received = allowance.Against(chosen, field) is { } against ? new([], [against]) : await uploads.Receive(chosen, field, ct);
        List<ReceivedFile> accepted = [.. redeemed.Where(one => one.Succeeded).Select(one => one.Value), .. received.Accepted];
        List<Refusal> refusals = [.. redeemed.SelectMany(one => one.Refusals), .. received.Refusals];
        if (accepted.Count > settings.Value.MostPerForm) refusals.Add(FileRefusals.TooMany(field, settings.Value.MostPerForm));
        return new(accepted, refusals);
    }

    public IReadOnlyList<KeptFile> Keep(IEnumerable<ReceivedFile> files) => [.. files.Select(file => new KeptFile(tickets.Issue(file), file.Name, file.Size))];
}

/// <summary>A file that was received already and need not be chosen again.</summary>
public sealed record KeptFile(string Ticket, string Name, long Bytes);
