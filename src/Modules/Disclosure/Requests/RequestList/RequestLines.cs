using Disclosure.Replies;
using Matters.Contracts;
using Microsoft.EntityFrameworkCore;
using Platform.Database;

namespace Disclosure.Requests;

/// <summary>Reads what belongs to the lines of one page, and of these few alone.</summary>
sealed class RequestLines(AppDb db)
{
    public async Task<IReadOnlyList<RequestLine>> Of(IReadOnlyList<MatterLine> matters, CancellationToken ct)
    {
        var ids = matters.Select(line => line.Id).ToList();
        var requests = await db.Set<DisclosureRequest>().AsNoTracking().Where(request => EF.Parameter(ids).Contains(request.Matter)).ToDictionaryAsync(request => request.Matter, ct);
        var last = requests.Values.Select(request => request.Reply).OfType<ReplyId>().ToList();
        var replies = await db.Set<Reply>().AsNoTracking().Where(reply => EF.Parameter(last).Contains(reply.Id)).ToDictionaryAsync(reply => reply.Id, ct);
        return [.. matters.Select(line => Line(line, requests[line.Id], replies))];
    }

    static RequestLine Line(MatterLine matter, DisclosureRequest request, Dictionary<ReplyId, Reply> replies) =>
        new(matter, request, request.Reply is { } reply ? replies[reply] : null);
}
