namespace Architecture;

/// <summary>What may break a rule for now: <c>rule TAB subject</c> in allowed.tsv. It only shrinks, since a cured line fails its rule.</summary>
static class AllowList
{
    static readonly ILookup<string, string> lines = Repository.Lines("test/Architecture/allowed.tsv")
        .Where(line => line.Length > 0 && line[0] != '#')
        .Select(line => line.Split('\t'))
        .ToLookup(parts => parts[0], parts => parts[1]);

    public static IReadOnlySet<string> Of(string rule) => lines[rule].ToHashSet();

    public static IEnumerable<string> Rules => lines.Select(line => line.Key);
}
