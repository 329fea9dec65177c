namespace Platform.Files;

/// <summary>Where the programs of the system are.</summary>
static class Programs
{
    /// <returns>Null when it is not installed.</returns>
    public static string? Find(string name) => name.Contains('/')
        ? File.Exists(name) ? name : null
        : (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
            .Select(folder => Path.Combine(folder, name))
            .FirstOrDefault(File.Exists);
}
