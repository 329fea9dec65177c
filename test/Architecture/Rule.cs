namespace Architecture;

/// <summary>Puts one rule to everything it is about. A rule that looked at nothing has not held: it has not been tried.</summary>
static class Rule
{
    /// <param name="rule">Its name in the allow-list.</param>
    public static void Holds<T>(string rule, IEnumerable<T> subjects, Func<T, IEnumerable<Offence>> offences)
    {
        var all = subjects.ToList();
        Assert.True(all.Count > 0, $"'{rule}' looked at nothing.");
        var found = all.SelectMany(offences).ToList();
        var allowed = AllowList.Of(rule);

        var new_ = found.Where(offence => !allowed.Contains(offence.Subject)).Select(offence => offence.ToString()).Distinct().Order(StringComparer.Ordinal).ToList();
        Assert.True(new_.Count == 0, $"'{rule}' is broken by\n  {string.Join("\n  ", new_)}");

        var cured = allowed.Where(subject => found.TrueForAll(offence => offence.Subject != subject)).ToList();
        Assert.True(cured.Count == 0, $"'{rule}' is no longer broken by these: take them off allowed.tsv\n  {string.Join("\n  ", cured)}");
    }

    public static void Holds<T>(string rule, IEnumerable<T> subjects, Func<T, Offence?> offence) =>
        Holds(rule, subjects, subject => offence(subject) is { } one ? [one] : Array.Empty<Offence>());
}
