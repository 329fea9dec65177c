using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Platform.Reading;
using Ui.Forms;
using Ui.Gate;
using Ui.Parts;

namespace Personal.Cards;

/// <summary>One's own name cards (名片夹).</summary>
[ForStaff, ResponseCache(NoStore = true)]
sealed class CardsPage(Queries queries) : PageModel
{
    [BindProperty(Name = "q", SupportsGet = true)] public string? Text { get; set; }

    [BindProperty(Name = "g", SupportsGet = true)] public string? Group { get; set; }

    [BindProperty(Name = "p", SupportsGet = true)] public int Number { get; set; }

    public CardLines Found { get; private set; } = null!;

    public bool IsNarrowed => Text is not null || Group is not null;

    public string Address(string? page) => Sought.Address(PersonalAddress.Cards, ("q", Text), ("g", Group), ("p", page));

    public string FileAs(string form) => Sought.Address(PersonalAddress.CardsAs(form), ("q", Text), ("g", Group));

    /// <summary>What a telephone dials: figures alone.</summary>
    public static string Dialled(string number) => string.Concat(number.Where(sign => char.IsAsciiDigit(sign) || sign == '+'));

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        (Text, Group) = (Sought.Text(Text), Sought.Text(Group));
        var found = await queries.Ask<ListCards, CardLines>(new(Text, Group, Number), ct);
        if (!found.Succeeded) return this.Refuse(found);

        Found = found.Value;
        return Page();
    }
}
