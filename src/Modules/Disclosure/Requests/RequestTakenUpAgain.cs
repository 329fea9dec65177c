using Disclosure.Replies;
using Matters.Contracts;
using Microsoft.EntityFrameworkCore;

namespace Disclosure.Requests;

/// <summary>A request that is taken up again (重新办理) begins anew: no extension of the former period is left, and a draft that nobody signed goes back to be written.</summary>
sealed class RequestTakenUpAgain(RequestDesk desk) : IMatterListener
{
    public string Kind => RequestKind.Key;

    public async Task Before(MatterAction action, MatterId matter, CancellationToken ct)
    {
        if (action != MatterAction.Reopen) return;

        var request = await desk.Db.Set<DisclosureRequest>().SingleAsync(one => one.Matter == matter, ct);
        request.BeginAnew();
        if (request.Reply is not { } last) return;

        var reply = await desk.Db.Set<Reply>().SingleAsync(one => one.Id == last, ct);
        if (reply.State == ReplyState.Drafted) reply.Return();
    }
}
