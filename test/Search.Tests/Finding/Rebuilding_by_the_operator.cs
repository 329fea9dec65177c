using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Platform.Cli;
using Platform.Database;
using Platform.Modules;
using Search.Contracts;
using Search.Index;
using Testing;

namespace Search.Tests;

public sealed class Rebuilding_by_the_operator
{
    [Theory, ClassData(typeof(EachEngine))]
    public async Task Fills_an_index_that_has_lost_everything(Engine engine)
    {
        await using var shelf = await Shelf.Open(engine);
        await shelf.Put("饮水工程");
        await shelf.House.Tamper("DELETE FROM search_entry");
        Assert.Empty(await shelf.Titles("饮水工程"));

        using var closed = Closed(shelf, engine);
        await using var scope = closed.Services.CreateAsyncScope();
        await using var output = new StringWriter();
        var verb = new RebuildSearch();
        Assert.False(verb.OnlyReads);
        Assert.True(CliArguments.TryRead(verb, [], output, output, out var args, out _));
        Assert.Equal(ExitCode.Done, await verb.Run(args, scope.ServiceProvider, CancellationToken.None));
        Assert.Contains("共1件", output.ToString(), StringComparison.Ordinal);
        Assert.Equal(["饮水工程"], await shelf.Titles("饮水工程"));
    }

    /// <summary>The program as the shell starts it for a verb: none of its services run.</summary>
    static IHost Closed(Shelf shelf, Engine engine)
    {
        var builder = Microsoft.Extensions.Hosting.Host.CreateEmptyApplicationBuilder(new());
        builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["House:Data"] = shelf.House.Data,
            ["House:Database"] = engine == Engine.Postgres ? shelf.House.Database : "",
            ["House:Region"] = TestHouse.Region.Digits,
        });
        builder.Services.AddLogging();
        builder.Services.AddPlatform(ModuleList.Of(typeof(Shelf).Assembly), builder.Configuration);
        builder.Services.AddSingleton<ISearchSource>(shelf);
        return builder.Build();
    }
}
