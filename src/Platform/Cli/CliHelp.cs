using Microsoft.Extensions.DependencyInjection;

namespace Platform.Cli;

/// <summary><c>help</c>: every verb with its options.</summary>
sealed class CliHelp : ICliVerb
{
    public string Name => "help";

    public string Help => "列出全部命令";

    public string EnglishHelp => "Lists every command";

    public bool OnlyReads => true;

    public async Task<int> Run(CliArguments args, IServiceProvider services, CancellationToken ct)
    {
        await args.Out.WriteLineAsync("不带命令即启动网站；设置可用 --House:Data 目录 等形式写在最后。");
        foreach (var verb in services.GetServices<ICliVerb>().OrderBy(verb => verb.Name, StringComparer.Ordinal))
        {
            await args.Out.WriteLineAsync($"\n{Usage(verb)}\n    {verb.Help}{(verb.OnlyReads ? "" : "（须先停止网站）")}\n    {verb.EnglishHelp}");
            foreach (var option in verb.Options) await args.Out.WriteLineAsync($"      {Written(option)}  {option.Help}");
        }

        return ExitCode.Done;
    }

    public static string Usage(ICliVerb verb) =>
        string.Join(' ', verb.Options.Select(option => option.Required ? Written(option) : $"[{Written(option)}]").Prepend(verb.Name));

    static string Written(CliOption option) => option.Value is null ? option.Name : $"{option.Name} {option.Value}";
}
