using Platform.Cli;

namespace Platform.Tests.Cli;

/// <summary>Stands in a test's module: verbs are found there too.</summary>
sealed class EchoVerb : ICliVerb
{
    public string Name => "echo";

    public string Help => "回显";

    public string EnglishHelp => "Echoes";

    public IReadOnlyList<CliOption> Options => [new("--text", "WORDS", "要回显的文字", Required: true), new("--loud", null, "大声")];

    public bool OnlyReads => false;

    public async Task<int> Run(CliArguments args, IServiceProvider services, CancellationToken ct)
    {
        await args.Out.WriteAsync(args["--text"] + (args.Has("--loud") ? "!" : ""));
        return ExitCode.Findings;
    }
}
