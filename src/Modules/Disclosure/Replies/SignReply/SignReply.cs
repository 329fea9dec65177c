using Disclosure.Requests;
using Kernel;
using Matters.Contracts;
using Platform.Commands;
using Platform.Ledgers;
using Platform.Numbering;

namespace Disclosure.Replies;

/// <summary>The leader signs: the words are frozen and the number is taken (签发). Sending it out is a second command.</summary>
sealed record SignReply(RequestId Request, long Seen, string? Opinion) : ICommand<Done>
{
    const int Longest = 1000;

    public static Permission Requires => Rights.Sign;

    public IEnumerable<Refusal> Check()
    {
        if (Typed.Length(Opinion) > Longest) yield return Refusals.TooLong(nameof(Opinion), "意见", Longest);
    }
}

sealed class SignReplyHandler(RequestsInHand requests, RequestDesk desk, Letters letters, ReplyNumbers numbers) : IHandle<SignReply, Done>
{
    public async Task<Result<Done>> Handle(SignReply command, CancellationToken ct)
    {
        var taken = await requests.Take(command.Request, RequestAction.SignReply, command.Seen, ct);
        if (taken.Refusal is { } refusal) return refusal;

        var file = taken.Value;
        var letter = await letters.Write(file.Request, file.Reply, file.Matter.Number!, ct);
        if (letter.Enclosures.Count > 0 && file.Reply.Kind != ReplyKind.Given) return ReplyRefusals.FilesNotToBeGiven;

        var done = file.Matter.Do(MatterAction.Proceed, file.WithExtension("签发答复", proposed: "，提请的延期不再审批"), Typed.Lines(command.Opinion) is { Length: > 0 } said ? said : null);
        if (!done.Succeeded) return done;

        file.Reply.Sign(letter, desk.Actor);
        numbers.Ask(file.Reply, letters.OrganOf(file.Request));
        file.Matter.FinishWork(Steps.Sign);
        file.EndProposal();
        file.Matter.Hand(file.Matter.Lead, null, Steps.Issue);
        return done;
    }
}

/// <summary>Letter numbers: one run without gaps for each organ and year, {机关代字}公复〔2026〕1号.</summary>
sealed class ReplyNumbers(Numbers numbers, Ledger ledger)
{
    static readonly Statement SetNumber = new("UPDATE disclosure_reply SET number = $2 WHERE id = $1", 2);

    public void Ask(Reply reply, Directory.Contracts.UnitView organ)
    {
        var year = reply.SignedOn!.Value.Year;
        numbers.Ask(new("disclosure.reply", organ.Id, year), taken =>
            ledger.Append(SetNumber, reply.Id.Value, $"{organ.Initials}公复〔{year}〕{taken}号"));
    }
}
