using System.Globalization;

namespace Ui.Help;

/// <summary>A chapter as it is written: lines of <c>name: value</c>, a line of three hyphens, and the text.</summary>
static class HelpFile
{
    /// <exception cref="FormatException">A chapter does not say what it must.</exception>
    public static HelpChapter Read(string key, string written)
    {
        var (head, text) = Parts(key, written);
        return new(
            key,
            head.GetValueOrDefault("title") ?? throw new FormatException($"{key} has no title"),
            Words(head, "pages"),
            Words(head, "roles"),
            int.Parse(head.GetValueOrDefault("order") ?? throw new FormatException($"{key} has no order"), CultureInfo.InvariantCulture),
            text);
    }

    static (Dictionary<string, string> Head, string Text) Parts(string key, string written)
    {
        const string End = "\n---\n";
        written = written.ReplaceLineEndings("\n");
        var end = written.IndexOf(End, StringComparison.Ordinal);
        if (end < 0) throw new FormatException($"{key} has no head");

        var head = written[..end].Split('\n').Select(line => line.Split(':', 2)).ToDictionary(pair => pair[0].Trim(), pair => pair[^1].Trim());
        return (head, written[(end + End.Length)..]);
    }

    static string[] Words(Dictionary<string, string> head, string name) => head.GetValueOrDefault(name, "").Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
