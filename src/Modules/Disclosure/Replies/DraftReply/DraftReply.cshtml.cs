using Disclosure.Requests;
using Kernel;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Platform.Commands;
using Platform.Files;
using Platform.Reading;
using Ui.Forms;
using Ui.Gate;

namespace Disclosure.Replies;

[ForStaff, TakesFiles]
sealed class DraftReplyPage(UseCases useCases, Queries queries, CurrentActor current, FormFiles files, RequestDesk desk) : RequestFormPage(useCases, queries, current, RequestAction.DraftReply, DraftReply.Requires)
{
    [BindProperty] public string? Ground { get; set; }

    [BindProperty] public string? Text { get; set; }

    [BindProperty] public string? ProperOrgan { get; set; }

    [BindProperty] public string? Signer { get; set; }

    [BindProperty] public List<IFormFile> Attachments { get; set; } = [];

    [BindProperty] public List<string> Kept { get; set; } = [];

    /// <summary>Files of the returned draft that stay.</summary>
    [BindProperty] public List<Guid> Keep { get; set; } = [];

    public IReadOnlyList<KeptFile> KeptFiles { get; private set; } = [];

    public string FileLimits => files.Limits;

    public IReadOnlyList<Choice> Grounds => [.. Sheet.Request.Law.Grounds.Select(ground => new Choice(ground.Code, $"{RequestWords.Of(ground.Kind)}：{ground.Name}", ground.Article))];

    public IReadOnlyList<Choice> Signers => [.. desk.OfficersWho(Rights.Sign, Sheet.Matter.Lead).Select(officer => new Choice(officer.Person.Id.ToString(), $"{officer.Person.Name}（{desk.Directory.FullNameOf(officer.Unit.Id)}{officer.Post.Name}）"))];

    protected override void Fill()
    {
        Signer = Signers is [var only] ? only.Value : null;
        if (Sheet.Reply is not { State: ReplyState.Returned } draft) return;

        (Ground, Text, ProperOrgan) = (draft.Ground, draft.Text, draft.ProperOrgan);
        Keep = [.. Sheet.Given.Select(file => file.Id.Value)];
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        // Nobody makes the house keep a file for a request that he or she may not see.
        if (await Load(ct) is { } gone) return gone;

        // What cannot be sent is not kept either; the command says why, and the refusal is on record.
        if (NotNow is not null) return await Carry<DraftReply, ReplyId>(Command([]), ct);

        var received = await files.Take(Attachments, Kept, nameof(Attachments), ct);
        KeptFiles = files.Keep(received.Accepted);
        if (received.Refusals.Count > 0) return Again(received.Refusals);

        return await Carry<DraftReply, ReplyId>(Command(received.Accepted), ct);
    }

    DraftReply Command(IReadOnlyList<ReceivedFile> given) =>
        new(Request_, Seen, Ground, Text, ProperOrgan, Kernel.Id.Read<PersonId>(Signer)) { Files = given, Kept = Keep.ConvertAll(FileId.From) };
}
