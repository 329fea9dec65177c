using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Personal.Notes;

/// <summary>The form of a note, new or not.</summary>
abstract class NotePage : PageModel
{
    [BindProperty] public string? Title { get; set; }

    [BindProperty] public string? Text { get; set; }

    [BindProperty] public bool Pinned { get; set; }

    /// <summary>Of the matter that it is about.</summary>
    [BindProperty] public string? Number { get; set; }

    /// <summary>What is said beside the number of the matter.</summary>
    public virtual string NumberHint => "可不填；方括号可以用任何一种写法，便笺里会给出办件的链接";

    protected NoteText Written => NoteText.Of(Title, Text, Pinned);
}
