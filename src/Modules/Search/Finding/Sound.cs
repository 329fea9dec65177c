using Platform.Text;

namespace Search.Finding;

/// <summary>How words sound: initials alone, or whole syllables.</summary>
sealed record Sound(string Initials, IReadOnlyList<string>? Syllables)
{
    public static Sound Of(IReadOnlyList<string> syllables) => new(string.Concat(syllables.Select(syllable => syllable[0])), syllables);

    /// <summary>The words of a text that sound so.</summary>
    public IEnumerable<string> In(string text)
    {
        var read = Pinyin.Syllables(text);
        for (var at = 0; at + Initials.Length <= text.Length; at++)
        {
            if (IsAt(read, at)) yield return text.Substring(at, Initials.Length);
        }
    }

    bool IsAt(IReadOnlyList<string> read, int at)
    {
        for (var next = 0; next < Initials.Length; next++)
        {
            var syllable = read[at + next];
            if (syllable.Length == 0 || syllable[0] != Initials[next] || (Syllables is not null && Syllables[next] != syllable)) return false;
        }

        return true;
    }
}

static class Sounds
{
    const int LongestSyllable = 6;

    /// <summary>Letters may be initials (zfxx) or whole syllables (zhengfu): each way that makes sense.</summary>
    public static IEnumerable<Sound> OfLetters(string letters)
    {
        if (Split(letters) is { } syllables) yield return Sound.Of(syllables);
        yield return new(letters, null);
    }

    /// <summary>The longest syllables first, as people read them; null when it is no pinyin.</summary>
    static string[]? Split(string letters)
    {
        var from = new int[letters.Length + 1];
        Array.Fill(from, -1);
        from[0] = 0;
        for (var end = 1; end <= letters.Length; end++)
        {
            for (var length = Math.Min(LongestSyllable, end); length > 0 && from[end] < 0; length--)
            {
                if (from[end - length] >= 0 && Pinyin.AllSyllables.Contains(letters.Substring(end - length, length))) from[end] = end - length;
            }
        }

        if (from[^1] < 0) return null;
        var syllables = new Stack<string>();
        for (var end = letters.Length; end > 0; end = from[end]) syllables.Push(letters[from[end]..end]);
        return [.. syllables];
    }
}
