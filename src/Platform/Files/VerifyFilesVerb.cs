using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Platform.Cli;
using Platform.Database;

namespace Platform.Files;

/// <summary><c>verify-files</c>: reads every content that something refers to and compares it with its hash.</summary>
sealed class VerifyFilesVerb : ICliVerb
{
    public string Name => "verify-files";

    public string Help => "逐个核对全部附件的内容与校验值，列出缺失或损坏的文件";

    public string EnglishHelp => "Checks every stored file against its hash and lists what is missing or damaged";

    public bool OnlyReads => true;

    public async Task<int> Run(CliArguments args, IServiceProvider services, CancellationToken ct)
    {
        var db = services.GetRequiredService<AppDb>();
        var store = services.GetRequiredService<IFileStore>();
        var (read, wrong) = (0, 0);
        await foreach (var hash in db.Set<FileReference>().Select(reference => reference.Hash).Distinct().AsAsyncEnumerable().WithCancellation(ct))
        {
            read++;
            var content = await CheckedContent.Open(store, hash, verify: true, ct);
            if (content.Succeeded) await content.Value.DisposeAsync();
            else await Report(hash, content.Refusal.Code);
        }

        await args.Out.WriteLineAsync($"已核对{read}个文件，{wrong}个有问题。");
        return wrong == 0 ? ExitCode.Done : ExitCode.Findings;

        async Task Report(ContentHash hash, string code)
        {
            wrong++;
            await args.Out.WriteLineAsync($"{(code == FileRefusals.ContentMissing.Code ? "缺失" : "损坏")}  {hash}");
        }
    }
}
