using Matters.Contracts;
using Microsoft.AspNetCore.Mvc;
using Platform.Commands;
using Ui.Forms;
using Ui.Gate;

namespace Personal.Notes;

[ForStaff, ResponseCache(NoStore = true)]
sealed class WriteNotePage(UseCases useCases, NotedMatters matters) : NotePage
{
    /// <param name="matter">The matter from whose page one comes.</param>
    public async Task OnGetAsync(Guid? matter, CancellationToken ct) =>
        Number = matter is { } id ? (await matters.Find(new MatterId(id), ct))?.Number : null;

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        var about = await matters.Numbered(Number, ct);
        if (!about.Succeeded) return this.Refuse([.. about.Refusals, .. Written.Check()]);

        var written = await useCases.Run<WriteNote, NoteId>(new(Written, about.Value), ct, this.Once());
        return written.Succeeded ? LocalRedirect(PersonalAddress.Notes) : this.Refuse(written);
    }
}
