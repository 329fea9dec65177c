using Microsoft.Extensions.DependencyInjection;
using Platform.Cli;
using Platform.Writing;

namespace Search.Index;

/// <summary><c>rebuild-search</c>: empties the index and reads every thing anew.</summary>
sealed class RebuildSearch : ICliVerb
{
    public string Name => "rebuild-search";

    public string Help => "清空全文检索索引，并按现有数据全部重建";

    public string EnglishHelp => "Empties the full-text index and builds it anew from what is there";

    public bool OnlyReads => false;

    public async Task<int> Run(CliArguments args, IServiceProvider services, CancellationToken ct)
    {
        await using var writing = await WritingVerb.Begin(services, ct);
        var count = await services.GetRequiredService<Rebuilding>().Run(ct);
        await args.Out.WriteLineAsync($"已重建全文检索索引，共{count}件。附件中尚未读取的文字，在系统启动后陆续补齐。");
        return ExitCode.Done;
    }
}
