using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Platform.Commands;
using Platform.Files;
using Ui.Drafts;
using Ui.Forms;
using Ui.Gate;

namespace Personal.Drafts;

/// <summary>Where the button 存为草稿 of any form of the desk posts the form. What cannot be kept is shown, so that it is not lost.</summary>
[ForStaff, TakesFiles, ResponseCache(NoStore = true)]
sealed class KeepDraftPage(UseCases useCases) : PageModel
{
    public IReadOnlyList<WrittenField> Written { get; private set; } = [];

    public IActionResult OnGet() => LocalRedirect(PersonalAddress.Drafts);

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (DraftSlip.Of(Request) is not { } slip) return this.Refuse(DraftRefusals.NotOfTheDesk);

        var form = new DraftForm(slip.Page, slip.Title, DraftSlip.TypedInto(Request.Form), slip.Labels);
        var kept = await useCases.Run<KeepDraft, DraftId>(new(form, slip.Id is { } id ? DraftId.From(id) : null), ct);
        if (kept.Succeeded) return LocalRedirect($"{PersonalAddress.Drafts}?kept={kept.Value}");

        Written = WrittenField.Of(form.Fields, form.Labels);
        return this.Refuse(kept);
    }
}
