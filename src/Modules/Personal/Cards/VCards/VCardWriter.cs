using System.Text;

namespace Personal.Cards;

/// <summary>Writes a name card as a vCard.</summary>
static class VCardWriter
{
    /// <summary>Longer lines are folded (RFC 6350, 3.2), in bytes of UTF-8.</summary>
    const int LongestLine = 75;

    public static string Write(CardFacts card, string version)
    {
        var text = new StringBuilder();
        foreach (var line in Lines(card, version)) Fold(text, line);
        return text.ToString();
    }

    static IEnumerable<string> Lines(CardFacts card, string version)
    {
        yield return "BEGIN:VCARD";
        yield return $"VERSION:{version}";
        yield return $"FN:{Escaped(card.Name)}";
        yield return $"N:{Escaped(card.Name)};;;;";
        if (card.Organisation.Length > 0) yield return $"ORG:{Escaped(card.Organisation)}";
        if (card.Post.Length > 0) yield return $"TITLE:{Escaped(card.Post)}";
        foreach (var number in card.Numbers()) yield return $"TEL;TYPE=voice:{Escaped(number)}";
        if (card.Email.Length > 0) yield return $"EMAIL:{Escaped(card.Email)}";
        if (card.Address.Length > 0) yield return $"ADR:;;{Escaped(card.Address)};;;;";
        if (card.Remark.Length > 0) yield return $"NOTE:{Escaped(card.Remark)}";
        if (card.Group.Length > 0) yield return $"CATEGORIES:{Escaped(card.Group)}";
        yield return "END:VCARD";
    }

    static string Escaped(string value) => value
        .Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\n", "\\n", StringComparison.Ordinal)
        .Replace(",", "\\,", StringComparison.Ordinal).Replace(";", "\\;", StringComparison.Ordinal);

    /// <summary>Between two characters, never inside one.</summary>
    static void Fold(StringBuilder text, string line)
    {
        var width = 0;
        foreach (var rune in line.EnumerateRunes())
        {
            if (width + rune.Utf8SequenceLength > LongestLine)
            {
                text.Append("\r\n ");
                width = 1;
            }

            text.Append(rune.ToString());
            width += rune.Utf8SequenceLength;
        }

        text.Append("\r\n");
    }
}
