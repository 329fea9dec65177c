namespace Disclosure.Replies;

/// <summary>A letter as a page shows it: <c>&lt;partial name="…/_Letter.cshtml" model="new LetterSheet(number, letter)" /&gt;</c>.</summary>
/// <param name="Level">Of its title among the page's headings.</param>
sealed record LetterSheet(string Number, ReplyLetter Letter, int Level = 2);
