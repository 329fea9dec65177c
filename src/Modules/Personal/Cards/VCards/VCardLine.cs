namespace Personal.Cards;

/// <summary>One line of a vCard, unfolded: a name, parameters that are not needed here, and a value that is still escaped.</summary>
sealed record VCardLine(string Name, string Value)
{
    /// <summary>Lines as they were before they were folded: what begins with a blank goes on with the line before.</summary>
    public static IEnumerable<VCardLine> Of(string text) =>
        text.ReplaceLineEndings("\n").Replace("\n ", "", StringComparison.Ordinal).Replace("\n\t", "", StringComparison.Ordinal)
            .Split('\n').Select(Parse).OfType<VCardLine>();

    /// <summary>The value's text, escapes undone.</summary>
    public string Text => Unescaped(Value);

    /// <summary>The parts of a value that has several.</summary>
    public IReadOnlyList<string> Parts(char between) => [.. Split(Value, between).Select(Unescaped)];

    /// <summary>item1.TEL;TYPE="cell,voice":138…: the name stands behind the group, and a colon in quotes ends nothing.</summary>
    static VCardLine? Parse(string line)
    {
        var quoted = false;
        for (var at = 0; at < line.Length; at++)
        {
            if (line[at] == '"') quoted = !quoted;
            if (line[at] == ':' && !quoted) return new(NameOf(line[..at]), line[(at + 1)..]);
        }

        return null;
    }

    static string NameOf(string head)
    {
        var name = head.Split(';')[0];
        return name[(name.LastIndexOf('.') + 1)..].Trim().ToUpperInvariant();
    }

    static IEnumerable<string> Split(string value, char between)
    {
        var from = 0;
        for (var at = 0; at < value.Length; at++)
        {
            if (value[at] == '\\') at++;
            else if (value[at] == between)
            {
                yield return value[from..at];
                from = at + 1;
            }
        }

        yield return value[from..];
    }

    static string Unescaped(string value)
    {
        var text = new System.Text.StringBuilder(value.Length);
        for (var at = 0; at < value.Length; at++)
        {
            if (value[at] != '\\' || at + 1 == value.Length) text.Append(value[at]);
            else text.Append(value[++at] is 'n' or 'N' ? '\n' : value[at]);
        }

        return text.ToString();
    }
}
