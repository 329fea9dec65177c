namespace Platform.Cli;

/// <summary>Something the program does instead of serving pages: <c>Zhengwu verb …</c>. Found in the platform and the modules by itself.</summary>
/// <remarks>A verb has no dependencies in its constructor, so that listing verbs builds nothing; it takes them from the services it runs with.</remarks>
public interface ICliVerb
{
    /// <summary>What is typed, <c>verify-backup</c>.</summary>
    string Name { get; }

    /// <summary>One line for the operator, in Chinese.</summary>
    string Help { get; }

    /// <summary>The same line in English.</summary>
    string EnglishHelp { get; }

    IReadOnlyList<CliOption> Options => [];

    /// <summary>True when it works beside a running house; otherwise it takes the house's lock first.</summary>
    bool OnlyReads { get; }

    /// <param name="services">A scope of the house, whose hosted services (the web server, the writer) are not started.</param>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    Task<int> Run(CliArguments args, IServiceProvider services, CancellationToken ct);
}
