using Disclosure.Requests;
using Matters.Contracts;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Platform.Reading;
using Ui.Forms;
using Ui.Gate;

namespace Disclosure.Replies;

[ForStaff]
sealed class LetterPageModel(Queries queries) : PageModel
{
    public ReplyLetter Letter { get; private set; } = null!;

    public string Number { get; private set; } = "";

    public string Back { get; private set; } = "";

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken ct)
    {
        var read = await queries.Ask<ReadRequest, RequestSheet>(new(RequestId.From(id)), ct);
        if (!read.Succeeded) return this.Refuse(read);
        if (read.Value.Reply is not { Frozen: { } frozen } reply) return NotFound();

        (Number, Letter, Back) = (reply.Number!, ReplyLetter.Of(frozen), MatterAddress.Of(read.Value.Matter.Id));
        return Page();
    }
}
