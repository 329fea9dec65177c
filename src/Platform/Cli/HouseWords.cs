namespace Platform.Cli;

/// <summary>What the configuration may read of the command line. It knows no options that stand alone: given a verb's, it would take the word after one for its value.</summary>
public static class HouseWords
{
    /// <returns>All words when no verb was given; of a verb's words the settings, each as <c>--House:Data=DIR</c>.</returns>
    public static string[] Of(string[] args) => args is [var first, ..] && !first.StartsWith('-') ? [.. Settings(args)] : args;

    /// <summary>A setting of the house: no verb has an option with a colon in its name.</summary>
    internal static bool IsSetting(string name) => name.StartsWith("--", StringComparison.Ordinal) && name.Contains(':', StringComparison.Ordinal);

    internal static (string Name, string? Value) Split(string word) => word.Split('=', 2) is [var before, var after] ? (before, after) : (word, null);

    static IEnumerable<string> Settings(string[] args)
    {
        for (var at = 1; at < args.Length; at++)
        {
            var (name, value) = Split(args[at]);
            if (!IsSetting(name)) continue;
            if (value is not null) yield return args[at];
            else if (at + 1 < args.Length) yield return $"{name}={args[++at]}";
        }
    }
}
