using Disclosure.Replies;
using Matters.Contracts;
using Microsoft.EntityFrameworkCore;
using Platform.Database;
using Platform.Files;

namespace Disclosure.Requests;

/// <summary>What requests and replies say, as far as whoever may see the matter reads it on its page: what is asked, the supplement, the reply, and their files.</summary>
/// <remarks>
/// Never the identity number, telephone or address: those are read one request at a time, and each reading is on record.
/// </remarks>
sealed class Writings(AppDb db, RequestFiles files) : IMatterWords
{
    public string Kind => RequestKind.Key;

    public async Task<IReadOnlyDictionary<MatterId, MatterWriting>> Of(IReadOnlyList<MatterView> matters, CancellationToken ct)
    {
        var ids = matters.Select(matter => matter.Id).ToList();
        var requests = await db.Set<DisclosureRequest>().AsNoTracking().Where(request => EF.Parameter(ids).Contains(request.Matter)).ToListAsync(ct);
        var replies = await Replies([.. requests.Select(request => request.Reply).OfType<ReplyId>()], ct);
        var brought = await files.BroughtWith([.. requests.Select(request => request.Id)], ct);
        var given = await files.GivenWith([.. replies.Keys], ct);

        return requests.ToDictionary(request => request.Matter, request =>
        {
            var reply = request.Reply is { } last ? replies[last] : null;
            IEnumerable<Attachment> enclosed = reply is null ? [] : given[reply.Id];
            return new MatterWriting([.. Lines(request, reply).Where(line => line.Length > 0)], [.. brought[request.Id], .. enclosed]);
        });
    }

    async Task<Dictionary<ReplyId, Reply>> Replies(List<ReplyId> ids, CancellationToken ct) =>
        ids.Count == 0 ? [] : await db.Set<Reply>().AsNoTracking().Where(reply => EF.Parameter(ids).Contains(reply.Id)).ToDictionaryAsync(reply => reply.Id, ct);

    static IEnumerable<string> Lines(DisclosureRequest request, Reply? reply)
    {
        var asked = request.Asked;
        IEnumerable<string> lines = [asked.Subject, asked.DocumentNumber, asked.Description, request.Supplement?.Items ?? "", request.Supplement?.Answer ?? ""];
        return reply is null ? lines : [.. lines, reply.Number ?? "", reply.Text, reply.ProperOrgan];
    }
}
