namespace Search.Contracts;

/// <summary>A text and where in it the words sought stand. The marks are offsets: the text itself is never changed, and the page encodes each part as text.</summary>
/// <param name="Marks">In order, without overlap.</param>
public sealed record MarkedText(string Text, IReadOnlyList<TextMark> Marks)
{
    public static MarkedText Empty { get; } = new("", []);

    /// <summary>The text in pieces, marked and not.</summary>
    public IEnumerable<(string Text, bool IsMarked)> Parts()
    {
        var at = 0;
        foreach (var mark in Marks)
        {
            if (mark.Start > at) yield return (Text[at..mark.Start], false);
            yield return (Text.Substring(mark.Start, mark.Length), true);
            at = mark.Start + mark.Length;
        }

        if (at < Text.Length) yield return (Text[at..], false);
    }
}

/// <summary>A stretch of a text, in UTF-16 units.</summary>
public readonly record struct TextMark(int Start, int Length);
