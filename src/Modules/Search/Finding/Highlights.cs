using Kernel;
using Platform.Text;
using Search.Contracts;
using Search.Words;

namespace Search.Finding;

/// <summary>Where in a text the words sought stand.</summary>
static class Highlights
{
    const int SnippetLength = 120;
    const int Lead = 30;

    /// <summary>What stands apart in the text stands apart in its one line: an applicant's name does not run into the subject.</summary>
    const string Apart = " ｜ ";

    public static MarkedText In(string text, Sought sought) => new(text, MarksIn(PlainText.Of(text), sought));

    /// <summary>The part of a long text around its first occurrence, without line breaks; empty when there is none.</summary>
    public static MarkedText Snippet(string body, Sought sought)
    {
        if (MarksIn(PlainText.Of(body), sought) is not [var first, ..]) return MarkedText.Empty;

        var start = Whole(body, Math.Max(0, first.Start - Lead));
        var part = Typed.Cut(body[start..], SnippetLength);
        var shown = (start > 0 ? "…" : "") + Typed.Line(part.Replace(SearchDocument.Apart, Apart, StringComparison.Ordinal)) + (start + part.Length < body.Length ? "…" : "");
        return In(shown, sought);
    }

    /// <summary>Never the second half of a character.</summary>
    static int Whole(string text, int at) => at > 0 && char.IsLowSurrogate(text[at]) ? at - 1 : at;

    static List<TextMark> MarksIn(string plain, Sought sought)
    {
        var marks = sought.Marked.Distinct().SelectMany(word => Occurrences(plain, word)).ToList();
        // A word that is nowhere in one piece was found by its parts.
        if (marks.Count == 0) marks = [.. sought.Marked.SelectMany(word => TextRun.In(word).SelectMany(run => Pieces(word, run))).Distinct().SelectMany(piece => Occurrences(plain, piece))];
        return Joined(marks.OrderBy(mark => mark.Start));
    }

    static IEnumerable<string> Pieces(string word, TextRun run) => run.Kind != RunKind.Signs || run.Length <= 2
        ? [run.Of(word)]
        : Enumerable.Range(run.Start, run.Length - 1).Select(at => word.Substring(at, 2)).Where(pair => !char.IsLowSurrogate(pair[0]) && !char.IsHighSurrogate(pair[1]));

    static IEnumerable<TextMark> Occurrences(string plain, string word)
    {
        for (var at = plain.IndexOf(word, StringComparison.Ordinal); at >= 0; at = plain.IndexOf(word, at + word.Length, StringComparison.Ordinal))
        {
            if (IsWhole(plain, word, at)) yield return new(at, word.Length);
        }
    }

    /// <summary>Words of letters and numbers are found whole only: 95 is not marked in 1995.</summary>
    static bool IsWhole(string plain, string word, int at) =>
        !(at > 0 && Continues(plain[at - 1], word[0])) && !(at + word.Length < plain.Length && Continues(word[^1], plain[at + word.Length]));

    static bool Continues(char one, char other) => (char.IsAsciiDigit(one) && char.IsAsciiDigit(other)) || (char.IsAsciiLetter(one) && char.IsAsciiLetter(other));

    static List<TextMark> Joined(IEnumerable<TextMark> sorted)
    {
        var joined = new List<TextMark>();
        foreach (var mark in sorted)
        {
            if (joined.Count > 0 && joined[^1] is var last && mark.Start <= last.Start + last.Length)
                joined[^1] = new(last.Start, Math.Max(last.Length, mark.Start + mark.Length - last.Start));
            else joined.Add(mark);
        }

        return joined;
    }
}
