namespace Testing;

/// <summary>The work tree from which the tests were built.</summary>
public static class SourceTree
{
    public static string Root { get; } = Above(AppContext.BaseDirectory);

    static string Above(string folder) => File.Exists(Path.Combine(folder, "Zhengwu.slnx"))
        ? folder
        : Above(Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("The tests do not run inside their work tree."));
}
