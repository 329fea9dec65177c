using System.Collections.Concurrent;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Notifications.Tests;

/// <summary>The robot of a messenger's group, simulated: it keeps what it is called with and answers as it is told.</summary>
sealed class RobotServer : IAsyncDisposable
{
    readonly WebApplication app;
    readonly ConcurrentQueue<(string Query, JsonElement Body)> calls = new();

    RobotServer(WebApplication app) => this.app = app;

    public IReadOnlyList<(string Query, JsonElement Body)> Calls => [.. calls];

    public int Status { get; set; } = 200;

    public string Answer { get; set; } = """{"errcode":0,"errmsg":"ok"}""";

    public string Webhook => $"{app.Urls.First()}/robot/send";

    public static async Task<RobotServer> Start()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var app = builder.Build();
        var robot = new RobotServer(app);
        app.MapPost("/robot/send", robot.Take);
        await app.StartAsync();
        return robot;
    }

    async Task<IResult> Take(HttpRequest request)
    {
        using var read = await JsonDocument.ParseAsync(request.Body);
        calls.Enqueue((request.QueryString.Value ?? "", read.RootElement.Clone()));
        return Results.Text(Answer, "application/json", statusCode: Status);
    }

    public ValueTask DisposeAsync() => app.DisposeAsync();
}
