using System.Runtime.CompilerServices;

namespace Site;

/// <summary>A text that was looked at once and is then kept: a change of it must be looked at too.</summary>
static class Approved
{
    /// <param name="name">The file beside the test, <c>NAME.approved.txt</c>.</param>
    public static void Is(string name, string text, [CallerFilePath] string beside = "")
    {
        var approved = Path.Combine(Path.GetDirectoryName(beside)!, $"{name}.approved.txt");
        var received = approved.Replace(".approved.", ".received.", StringComparison.Ordinal);
        var known = File.Exists(approved) ? File.ReadAllText(approved) : "";
        if (known == text)
        {
            File.Delete(received);
            return;
        }

        File.WriteAllText(received, text);
        Assert.Fail($"{Path.GetFileName(approved)} is not what came. If the change is right: mv {received} {approved}\n{Difference(known, text)}");
    }

    static string Difference(string known, string text)
    {
        var (before, after) = (known.Split('\n'), text.Split('\n'));
        return string.Join('\n', before.Except(after).Select(line => "- " + line).Concat(after.Except(before).Select(line => "+ " + line)));
    }
}
