using Platform.Text;
using Search.Words;

namespace Search.Finding;

/// <summary>What may have been meant: words from the titles of what the officer may see that sound like what was typed (zfxxgk, zhengfuxinxi, 正府信息).</summary>
sealed class Suggesting(Looking looking)
{
    const int LookedAt = 300;
    const int Most = 5;

    /// <param name="anything">Something was found: then only letters, which may be pinyin, call for help.</param>
    public async Task<IReadOnlyList<string>> For(Sought sought, bool anything, CancellationToken ct)
    {
        var typed = string.Concat(sought.Plain.Where(sign => !char.IsWhiteSpace(sign)));
        if (typed.Length < 2 || typed.Length > Sought.Longest) return [];
        if (typed.All(char.IsAsciiLetterLower)) return await Sounding([.. Sounds.OfLetters(typed)], typed, ct);

        var read = Pinyin.Syllables(typed);
        return anything || read.Any(syllable => syllable.Length == 0) ? [] : await Sounding([Sound.Of(read)], typed, ct);
    }

    async Task<IReadOnlyList<string>> Sounding(IReadOnlyList<Sound> sounds, string typed, CancellationToken ct)
    {
        var words = new List<string>();
        foreach (var sound in sounds.Where(sound => sound.Initials.Length >= 2))
        {
            foreach (var found in await looking.Sounding(sound.Initials, LookedAt, ct)) words.AddRange(sound.In(found.Title));
        }

        return [.. words.Where(word => word != typed).GroupBy(word => word).OrderByDescending(same => same.Count()).ThenBy(same => same.Key, StringComparer.Ordinal).Take(Most).Select(same => same.Key)];
    }
}
