using Disclosure.Requests;
using Kernel;
using Matters.Contracts;
using Platform.Commands;
using Platform.Files;

namespace Disclosure.Replies;

/// <summary>The rendered letter goes out: it is kept with its digest, the matter is closed, the clock stops (制发).</summary>
/// <param name="Letter">What <see cref="LetterRendering"/> made of the signed words, outside this command.</param>
sealed record IssueReply(RequestId Request, long Seen, ReceivedFile Letter) : ICommand<Done>
{
    public static Permission Requires => Rights.Issue;
}

sealed class IssueReplyHandler(RequestsInHand requests, RequestDesk desk, RequestFiles files) : IHandle<IssueReply, Done>
{
    public async Task<Result<Done>> Handle(IssueReply command, CancellationToken ct)
    {
        var taken = await requests.Take(command.Request, RequestAction.IssueReply, command.Seen, ct);
        if (taken.Refusal is { } refusal) return refusal;

        var file = taken.Value;
        if (command.Letter.Hash != LetterRendering.DigestOf(file.Reply)) return ReplyRefusals.OtherLetter;

        file.Reply.Issue(command.Letter.Hash.Hex, desk.Now);
        files.Issue(file.Reply.Id, command.Letter);
        var done = file.Matter.Do(MatterAction.Close, $"发出答复书{file.Reply.Number}（{RequestWords.Of(file.Reply.Kind)}）");
        return done.Succeeded ? await file.StopClock("答复", ct) : done;
    }
}
