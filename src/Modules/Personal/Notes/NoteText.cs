using Kernel;
using Personal.Own;

namespace Personal.Notes;

/// <summary>A note as it was typed.</summary>
sealed record NoteText(string Title, string Text, bool Pinned)
{
    public const int LongestTitle = 60;
    public const int LongestText = 4000;

    public string Sought => Words.Searched(Title, Text);

    public static NoteText Of(string? title, string? text, bool pinned) => new(Typed.Line(title), Typed.Lines(text), pinned);

    public IEnumerable<Refusal> Check()
    {
        if (Title.Length == 0) yield return NoteRefusals.TitleMissing;
        if (Title.Length > LongestTitle) yield return NoteRefusals.TitleTooLong;
        if (Text.Length > LongestText) yield return NoteRefusals.TextTooLong;
    }
}
