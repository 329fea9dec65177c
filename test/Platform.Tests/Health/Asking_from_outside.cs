using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Platform.Database;
using Platform.Modules;
using Platform.Tests.Writing;
using Platform.Web;
using Testing;

namespace Platform.Tests.Health;

public sealed class Asking_from_outside
{
    [Theory, ClassData(typeof(EachEngine))]
    public async Task Is_answered_by_yes_and_figures_only_near_by(Engine engine)
    {
        await using var house = await TestHouse.Open(engine, ThingModule.Alone);
        await using var web = await Web(engine == Engine.Postgres ? house.Database : "", house.Data + "-web");
        using var client = Client(web);

        Assert.Equal((200, """{"status":"live"}"""), await Get(client, "/health/live"));
        if (engine == Engine.Postgres) Assert.Equal((200, """{"status":"ready"}"""), await Get(client, "/health/ready"));
        var (status, figures) = await Get(client, "/metrics");
        Assert.Equal(200, status);
        Assert.Contains("http_server_active_requests", figures, StringComparison.Ordinal);

        client.DefaultRequestHeaders.Add("X-Forwarded-For", "203.0.113.9");
        Assert.Equal(404, (await Get(client, "/metrics")).Status);
    }

    [Fact]
    public async Task Is_answered_by_no_while_the_database_is_away_and_by_yes_after_it()
    {
        await using var house = await TestHouse.Open(Engine.Postgres, ThingModule.Alone);
        await using var proxy = new CuttingProxy(house.Database);
        proxy.Open = false;
        await using var web = await Web(proxy.ConnectionString, house.Data + "-web");
        using var client = Client(web);
        Assert.Equal((503, """{"status":"unavailable"}"""), await Get(client, "/health/ready"));
        Assert.Equal(200, (await Get(client, "/health/live")).Status);

        proxy.Open = true;
        await Task.Delay(1100, TestContext.Current.CancellationToken);
        Assert.Equal((200, """{"status":"ready"}"""), await Get(client, "/health/ready"));
    }

    static async Task<WebApplication> Web(string database, string data)
    {
        var builder = WebApplication.CreateEmptyBuilder(new());
        builder.WebHost.UseKestrelCore();
        builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["House:Data"] = data,
            ["House:Database"] = database,
            ["House:Region"] = "990100",
            ["House:RunsJobs"] = "false",
            ["House:Node"] = "web",
        });
        builder.Services.AddRoutingCore();
        builder.Services.AddPlatform(ThingModule.Alone, builder.Configuration);
        builder.Services.AddWeb(builder.Configuration);
        var app = builder.Build();
        app.Urls.Add("http://127.0.0.1:0");
        app.UseWeb("/error");
        await app.StartAsync();
        return app;
    }

    static HttpClient Client(WebApplication web) =>
        new() { BaseAddress = new(web.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First()) };

    static async Task<(int Status, string Body)> Get(HttpClient client, string address)
    {
        using var answer = await client.GetAsync(new Uri(address, UriKind.Relative));
        return ((int)answer.StatusCode, await answer.Content.ReadAsStringAsync());
    }
}
