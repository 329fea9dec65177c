using Disclosure.Requests;
using Kernel;
using Matters.Contracts;
using Platform.Commands;

namespace Disclosure.Replies;

/// <summary>The leader sends a draft back to be changed (退回修改).</summary>
sealed record ReturnReply(RequestId Request, long Seen, string? Opinion) : ICommand<Done>
{
    const int Longest = 1000;

    public static Permission Requires => Rights.Sign;

    public IEnumerable<Refusal> Check()
    {
        if (Typed.Lines(Opinion).Length == 0) yield return ReplyRefusals.OpinionMissing;
        if (Typed.Length(Opinion) > Longest) yield return Refusals.TooLong(nameof(Opinion), "意见", Longest);
    }
}

sealed class ReturnReplyHandler(RequestsInHand requests) : IHandle<ReturnReply, Done>
{
    public async Task<Result<Done>> Handle(ReturnReply command, CancellationToken ct)
    {
        var taken = await requests.Take(command.Request, RequestAction.ReturnReply, command.Seen, ct);
        if (taken.Refusal is { } refusal) return refusal;

        var file = taken.Value;
        var done = file.Matter.Do(MatterAction.Return, "退回修改答复", Typed.Lines(command.Opinion));
        if (!done.Succeeded) return done;

        file.Reply.Return();
        file.Matter.FinishWork(Steps.Sign);
        file.HandBack(file.Reply.DraftedUnit, file.Reply.DraftedBy, Steps.Redraft);
        return done;
    }
}
