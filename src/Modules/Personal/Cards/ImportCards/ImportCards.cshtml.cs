using Kernel;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Platform.Commands;
using Platform.Files;
using Ui.Forms;
using Ui.Gate;

namespace Personal.Cards;

[ForStaff, TakesFiles, ResponseCache(NoStore = true)]
sealed class ImportCardsPage(UseCases useCases) : PageModel
{
    [BindProperty] public IFormFile? Chosen { get; set; }

    public ImportedCards? Imported { get; private set; }

    public void OnGet()
    {
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        var cards = await Read(ct);
        if (!cards.Succeeded) return this.Refuse(cards);

        var imported = await useCases.Run<ImportCards, ImportedCards>(new(cards.Value), ct, this.Once());
        if (!imported.Succeeded) return this.Refuse(imported);

        Imported = imported.Value;
        return Page();
    }

    /// <summary>The file itself is not kept: only what is on the cards.</summary>
    async Task<Result<List<CardFacts>>> Read(CancellationToken ct)
    {
        if (Chosen is null) return CardRefusals.FileMissing;
        if (Chosen.Length > VCardFile.LargestBytes) return CardRefusals.FileTooLarge;

        using var content = new MemoryStream();
        await Chosen.CopyToAsync(content, ct);
        return VCardFile.Read(content.ToArray());
    }
}
