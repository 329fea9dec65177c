using Microsoft.AspNetCore.Mvc;
using Platform.Commands;
using Ui.Forms;
using Ui.Gate;

namespace Personal.Cards;

[ForStaff]
sealed class AddCardPage(UseCases useCases) : CardPage
{
    public void OnGet()
    {
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        var added = await useCases.Run<AddCard, NameCardId>(new(Written), ct, this.Once());
        return added.Succeeded ? LocalRedirect(PersonalAddress.Cards) : this.Refuse(added);
    }
}
