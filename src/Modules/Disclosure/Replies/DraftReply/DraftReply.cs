using Disclosure.Requests;
using Kernel;
using Matters.Contracts;
using Platform.Commands;
using Platform.Files;

namespace Disclosure.Replies;

/// <summary>The section drafts the reply and sends it to be signed (拟写答复、送签).</summary>
sealed record DraftReply(RequestId Request, long Seen, string? Ground, string? Text, string? ProperOrgan, PersonId? Signer) : ICommand<ReplyId>
{
    const int LongestText = 5000;
    const int LongestOrgan = 200;

    public static Permission Requires => Rights.Handle;

    /// <summary>What is newly given.</summary>
    public IReadOnlyList<ReceivedFile> Files { get; init; } = [];

    /// <summary>What a draft that was sent back held already and shall keep.</summary>
    public IReadOnlyList<FileId> Kept { get; init; } = [];

    public IEnumerable<Refusal> Check()
    {
        if (string.IsNullOrEmpty(Ground)) yield return ReplyRefusals.GroundMissing;
        if (Typed.Lines(Text).Length == 0) yield return ReplyRefusals.TextMissing;
        if (Typed.Length(Text) > LongestText) yield return Refusals.TooLong(nameof(Text), "答复内容", LongestText);
        if (Typed.Length(ProperOrgan) > LongestOrgan) yield return Refusals.TooLong(nameof(ProperOrgan), "负责公开的机关", LongestOrgan);
        if (Signer is null) yield return ReplyRefusals.SignerMissing;
    }
}

sealed class DraftReplyHandler(RequestsInHand requests, RequestDesk desk, RequestFiles files) : IHandle<DraftReply, ReplyId>
{
    public async Task<Result<ReplyId>> Handle(DraftReply command, CancellationToken ct)
    {
        var taken = await requests.Take(command.Request, RequestAction.DraftReply, command.Seen, ct);
        if (taken.Refusal is { } refusal) return refusal;

        var file = taken.Value;
        if (file.Request.Law.GroundOf(command.Ground) is not { } ground) return ReplyRefusals.GroundUnknown;
        if (ground.Kind != ReplyKind.Given && command.Files.Count + command.Kept.Count > 0) return ReplyRefusals.FilesWithNothingGiven;
        var signer = desk.OfficersWho(Rights.Sign, file.Matter.Lead).FirstOrDefault(officer => officer.Person.Id == command.Signer);
        if (signer is null) return ReplyRefusals.SignerUnknown;

        var done = file.Matter.Do(MatterAction.Proceed, $"拟写答复（{RequestWords.Of(ground.Kind)}），送{signer.Person.Name}签发");
        if (done.Refusal is { } notNow) return notNow;

        var reply = file.ReplyToDraft();
        reply.Draft(ground, Typed.Lines(command.Text), ground.Kind == ReplyKind.NotHeld ? Typed.Line(command.ProperOrgan) : "", desk.Actor);
        await files.KeepOnly(reply.Id, command.Kept, ct);
        files.Give(reply.Id, command.Files);
        file.Matter.FinishHandling();
        file.Matter.Hand(signer.Unit.Id, signer.Person.Id, Steps.Sign);
        return reply.Id;
    }
}
