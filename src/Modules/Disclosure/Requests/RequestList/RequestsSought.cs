using System.Linq.Expressions;
using Disclosure.Replies;
using Platform.Database;

namespace Disclosure.Requests;

/// <summary>What is asked of the requests themselves, as predicates.</summary>
static class RequestsSought
{
    public static IQueryable<DisclosureRequest> Sought(this IQueryable<DisclosureRequest> requests, RequestSearch search, AppDb db)
    {
        if (search.From is { } from) requests = requests.Where(request => request.ReceivedOn >= from);
        if (search.To is { } to) requests = requests.Where(request => request.ReceivedOn <= to);
        return Replied(search.Stage, db.Set<Reply>()) is { } replied ? requests.Where(replied) : requests;
    }

    /// <summary>The stages that differ by the reply alone; the matter's state says the rest (see <see cref="Stages.Of"/>).</summary>
    static Expression<Func<DisclosureRequest, bool>>? Replied(Stage? stage, IQueryable<Reply> replies) => stage switch
    {
        Stage.InHand => request => !replies.Any(reply => reply.Id == request.Reply && (reply.State == ReplyState.Drafted || reply.State == ReplyState.Signed)),
        Stage.AwaitingSignature => request => replies.Any(reply => reply.Id == request.Reply && reply.State == ReplyState.Drafted),
        Stage.AwaitingIssue => request => replies.Any(reply => reply.Id == request.Reply && reply.State == ReplyState.Signed),
        Stage.Replied => request => replies.Any(reply => reply.Id == request.Reply && reply.State == ReplyState.Issued),
        Stage.Abandoned => request => !replies.Any(reply => reply.Id == request.Reply && reply.State == ReplyState.Issued),
        _ => null,
    };
}
