using Disclosure.Requests;
using Kernel;
using Microsoft.AspNetCore.Mvc;
using Platform.Commands;
using Platform.Reading;
using Ui.Gate;

namespace Disclosure.Replies;

[ForStaff]
sealed class SignReplyPage(UseCases useCases, Queries queries, CurrentActor current, Letters letters) : RequestFormPage(useCases, queries, current, RequestAction.SignReply, SignReply.Requires)
{
    [BindProperty] public string? Opinion { get; set; }

    public ReplyLetter Preview => new LetterWriting(Sheet.Request, Sheet.Reply!, Sheet.Matter.Number, letters.OrganOf(Sheet.Request).Name, letters.Review, letters.Court).On(letters.Today, [.. Sheet.Given.Select(file => file.Name)]);

    public Task<IActionResult> OnPostAsync(CancellationToken ct) => Carry<SignReply, Done>(new(Request_, Seen, Opinion), ct);

    public Task<IActionResult> OnPostReturnAsync(CancellationToken ct) => Carry<ReturnReply, Done>(new(Request_, Seen, Opinion), ct);
}
