using Disclosure.Requests;
using Kernel;
using Microsoft.AspNetCore.Mvc;
using Platform.Commands;
using Platform.Reading;
using Ui.Gate;

namespace Disclosure.Replies;

[ForStaff]
sealed class IssueReplyPage(UseCases useCases, Queries queries, CurrentActor current, LetterRendering rendering) : RequestFormPage(useCases, queries, current, RequestAction.IssueReply, IssueReply.Requires)
{

    /// <summary>The letter is made before the command, since nothing waits for a disk inside one; a second try makes the same file.</summary>
    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (await Load(ct) is { } gone) return gone;
        if (Sheet.Reply?.Frozen is null) return Again([Refusals.NotInThisStage(Sheet.Stage, RequestAction.IssueReply)]);

        return await Carry<IssueReply, Done>(new(Request_, Seen, await rendering.Render(Sheet.Reply!, ct)), ct);
    }
}
