namespace Architecture;

/// <summary>What has no place in the repository: paths of one machine, hosts of one registry, personal data in logs.</summary>
public sealed class Words
{
    // Put together here, so that this file does not hold them itself.
    static readonly string[] Unwanted = ["/wo" + "rk/", "api.nu" + "get.org", "registry.np" + "mjs.org", "/home/" + "runner"];

    static readonly string[] Text = [".cs", ".cshtml", ".md", ".json", ".csproj", ".props", ".targets", ".sh", ".ts", ".js", ".css", ".scss", ".yml", ".tsv", ".csv", ".txt", ".slnx", ".npmrc"];

    [Fact]
    public void No_file_knows_the_machine_it_was_made_on() =>
        Rule.Holds("words", Repository.Files.Where(file => Text.Contains(Path.GetExtension(file)) || Path.GetFileName(file) is "dev" or "run"), path => Unwelcome(path, Repository.Text(path)));

    /// <summary>A message template with <c>{@…}</c> would write a whole object, and with it what a citizen typed.</summary>
    [Fact]
    public void No_log_takes_an_object_apart() =>
        Rule.Holds("logs", Source.Product, source => source.Root.ToFullString().Contains("{" + "@", StringComparison.Ordinal) ? new(source.Path, "logs a whole object") : null);

    [Fact]
    public void Notices_an_unwelcome_word() => Assert.All(Unwanted, word => Assert.NotEmpty(Unwelcome("x.md", $"see {word}here")));

    static IEnumerable<Offence> Unwelcome(string path, string text) =>
        Unwanted.Where(word => text.Contains(word, StringComparison.Ordinal)).Select(word => new Offence(path, $"holds '{word}'"));
}
