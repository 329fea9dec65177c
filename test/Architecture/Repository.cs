using System.Diagnostics;

namespace Architecture;

/// <summary>The work tree: its files, as git knows them, by paths from the root with forward slashes.</summary>
static class Repository
{
    static readonly Lazy<IReadOnlyList<string>> files = new(Tracked);

    public static string Root { get; } = Above(AppContext.BaseDirectory);

    /// <summary>What is tracked, or would be: nothing that is ignored, and nothing that has been deleted.</summary>
    public static IReadOnlyList<string> Files => files.Value;

    public static IEnumerable<string> Under(string folder, string ending = "") =>
        Files.Where(file => file.StartsWith(folder, StringComparison.Ordinal) && file.EndsWith(ending, StringComparison.Ordinal));

    public static bool Has(string path) => Path.Exists(Path.Combine(Root, path));

    public static string Text(string path) => File.ReadAllText(Path.Combine(Root, path));

    public static string[] Lines(string path) => File.ReadAllLines(Path.Combine(Root, path));

    static string Above(string folder) => File.Exists(Path.Combine(folder, "Zhengwu.slnx"))
        ? folder
        : Above(Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("The tests do not run inside the repository."));

    static List<string> Tracked()
    {
        using var git = Process.Start(new ProcessStartInfo("git", ["-c", "core.quotepath=off", "ls-files", "--cached", "--others", "--exclude-standard"])
        {
            WorkingDirectory = Root,
            RedirectStandardOutput = true,
        })!;
        var listed = git.StandardOutput.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries);
        git.WaitForExit();
        return listed.Distinct().Where(Has).ToList();
    }
}
