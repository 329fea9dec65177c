using Matters.Contracts;
using Platform.Files;

namespace Matters.Cases;

/// <summary>What officers have attached to a matter; the files that a kind has of its own are the kind's.</summary>
sealed class MatterFiles(Attachments attachments)
{
    const string Kind = "matters.matter";

    public void Attach(MatterId matter, IReadOnlyList<ReceivedFile> files) => attachments.Attach(files, Kind, matter.Value);

    public void Replace(Attachment former, ReceivedFile file) => attachments.Replace(former, file);

    public async Task<ILookup<MatterId, Attachment>> Of(IReadOnlyList<MatterId> matters, CancellationToken ct) =>
        (await attachments.Of(Kind, [.. matters.Select(matter => matter.Value)], ct)).ToLookup(file => MatterId.From(file.OwnerId));

    public Task<List<Attachment>> Of(MatterId matter, CancellationToken ct) => attachments.Of(Kind, matter.Value, ct);
}
