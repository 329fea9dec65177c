using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Personal.Cards;

/// <summary>The form of a name card, new or not.</summary>
abstract class CardPage : PageModel
{
    [BindProperty] public string? Name { get; set; }

    [BindProperty] public string? Organisation { get; set; }

    [BindProperty] public string? Post { get; set; }

    [BindProperty] public string? Telephones { get; set; }

    [BindProperty] public string? Email { get; set; }

    [BindProperty] public string? Address { get; set; }

    [BindProperty] public string? Remark { get; set; }

    [BindProperty] public string? Group { get; set; }

    protected CardFacts Written => CardForm.Facts(Name, Organisation, Post, Telephones, Email, Address, Remark, Group);

    protected void Fill(CardFacts facts)
    {
        (Name, Organisation, Post, Telephones) = (facts.Name, facts.Organisation, facts.Post, facts.Telephones);
        (Email, Address, Remark, Group) = (facts.Email, facts.Address, facts.Remark, facts.Group);
    }
}
