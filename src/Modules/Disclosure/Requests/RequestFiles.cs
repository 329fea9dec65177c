using Disclosure.Replies;
using Platform.Files;

namespace Disclosure.Requests;

/// <summary>The files of a request: what came with it, what supplemented it, and what goes out with the reply.</summary>
sealed class RequestFiles(Attachments attachments)
{
    const string Filed = "disclosure.request";
    const string Supplementary = "disclosure.supplement";
    const string Given = "disclosure.reply";
    const string Letter = "disclosure.letter";

    public void Enclose(RequestId request, IEnumerable<ReceivedFile> files) => Attach(files, Filed, request.Value);

    public void Supplement(RequestId request, IEnumerable<ReceivedFile> files) => Attach(files, Supplementary, request.Value);

    public void Give(ReplyId reply, IEnumerable<ReceivedFile> files) => Attach(files, Given, reply.Value);

    public void Issue(ReplyId reply, ReceivedFile letter) => attachments.Attach(letter, Letter, reply.Value);

    public Task<List<Attachment>> FiledWith(RequestId request, CancellationToken ct) => attachments.Of(Filed, request.Value, ct);

    public Task<List<Attachment>> SupplementOf(RequestId request, CancellationToken ct) => attachments.Of(Supplementary, request.Value, ct);

    public Task<List<Attachment>> GivenWith(ReplyId reply, CancellationToken ct) => attachments.Of(Given, reply.Value, ct);

    /// <summary>What came in with these requests, at first and as a supplement.</summary>
    public async Task<ILookup<RequestId, Attachment>> BroughtWith(IReadOnlyList<RequestId> requests, CancellationToken ct)
    {
        List<Guid> owners = [.. requests.Select(request => request.Value)];
        var filed = await attachments.Of(Filed, owners, ct);
        return filed.Concat(await attachments.Of(Supplementary, owners, ct)).ToLookup(file => RequestId.From(file.OwnerId));
    }

    public async Task<ILookup<ReplyId, Attachment>> GivenWith(IReadOnlyList<ReplyId> replies, CancellationToken ct) =>
        (await attachments.Of(Given, [.. replies.Select(reply => reply.Value)], ct)).ToLookup(file => ReplyId.From(file.OwnerId));

    public async Task<Attachment?> LetterOf(ReplyId reply, CancellationToken ct) => (await attachments.Of(Letter, reply.Value, ct)).LastOrDefault();

    /// <summary>Drops those of a draft's files that the drafter no longer wants to give.</summary>
    public async Task KeepOnly(ReplyId reply, IReadOnlyCollection<FileId> kept, CancellationToken ct)
    {
        foreach (var file in await GivenWith(reply, ct))
        {
            if (!kept.Contains(file.Id)) await attachments.Detach(file.Id, ct);
        }
    }

    void Attach(IEnumerable<ReceivedFile> files, string ownerKind, Guid owner)
    {
        foreach (var file in files) attachments.Attach(file, ownerKind, owner);
    }
}
