namespace Personal.Cards;

/// <summary>Takes name cards out of a vCard file. What a card has beyond a name card's facts is left where it is.</summary>
static class VCardReader
{
    /// <remarks>vCard 2.1 writes its texts in another way and is left out; its cards count as none.</remarks>
    static readonly string[] Understood = ["3.0", "4.0"];

    public static List<CardFacts> Read(string text)
    {
        var (cards, open) = (new List<CardFacts>(), (List<VCardLine>?)null);
        foreach (var line in VCardLine.Of(text))
        {
            if (line is { Name: "BEGIN" } && Is(line, "VCARD")) open = [];
            else if (line is { Name: "END" } && Is(line, "VCARD") && open is not null)
            {
                if (open.Any(one => one.Name == "VERSION" && Understood.Contains(one.Value.Trim()))) cards.Add(Card(open));
                open = null;
            }
            else open?.Add(line);
        }

        return cards;
    }

    static bool Is(VCardLine line, string value) => string.Equals(line.Value.Trim(), value, StringComparison.OrdinalIgnoreCase);

    static CardFacts Card(List<VCardLine> lines) => CardForm.Facts(
        name: First(lines, "FN") is { Length: > 0 } full ? full : FamilyThenGiven(lines),
        organisation: Joined(lines, "ORG", " "),
        post: First(lines, "TITLE"),
        telephones: string.Join('\n', lines.Where(line => line.Name == "TEL").Select(line => Number(line.Text))),
        email: First(lines, "EMAIL"),
        address: Joined(lines, "ADR", " "),
        remark: First(lines, "NOTE"),
        group: lines.Find(line => line.Name == "CATEGORIES")?.Parts(',')[0]);

    static string First(List<VCardLine> lines, string name) => lines.Find(line => line.Name == name)?.Text ?? "";

    static string Joined(List<VCardLine> lines, string name, string between) =>
        string.Join(between, (lines.Find(line => line.Name == name)?.Parts(';') ?? []).Where(part => part.Trim().Length > 0));

    /// <summary>The names of N, as Chinese says them: 欧阳;娜.</summary>
    static string FamilyThenGiven(List<VCardLine> lines) => string.Concat((lines.Find(line => line.Name == "N")?.Parts(';') ?? []).Take(2)).Trim();

    /// <summary>In 4.0 a number may be written as tel:+86-…;ext=1.</summary>
    static string Number(string value) =>
        value.StartsWith("tel:", StringComparison.OrdinalIgnoreCase) ? value[4..].Split(';')[0] : value;
}
