using System.Diagnostics;
using Kernel;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Platform.Audit;
using Platform.Database;

namespace Platform.Demo;

/// <summary>Fills a house that was asked to be a demo and is empty, after everything that writes has started and before the first page is served.</summary>
sealed partial class DemoService(DemoHouse house, DemoMark mark, DatabaseSource source, IServiceScopeFactory scopes, ILogger<DemoService> log) : IHostedLifecycleService
{
    bool isEmpty;

    /// <summary>Looked at before any other service starts: some write something of their own into a new house.</summary>
    public async Task StartingAsync(CancellationToken cancellationToken)
    {
        if (!house.IsAsked) return;
        if (await mark.Read(cancellationToken) == DemoMark.Seeding)
            throw new InvalidOperationException("上次生成示例数据时中断，数据不完整。请删除数据目录（或清空数据库）后重新启动。");

        await using var db = source.ForReading();
        isEmpty = !await db.Set<AuditRecord>().AnyAsync(cancellationToken);
    }

    public async Task StartAsync(CancellationToken cancellationToken)
    {
        if (!isEmpty) return;

        var began = Stopwatch.GetTimestamp();
        Begins(house.Years);
        await Mark(DemoMark.Seeding, cancellationToken);
        await using (var scope = scopes.CreateAsyncScope())
        {
            foreach (var demo in scope.ServiceProvider.GetServices<IDemo>().OrderBy(demo => demo.Order)) await demo.Seed(house, cancellationToken);
        }

        await Mark(DemoMark.Complete, cancellationToken);
        var seconds = Stopwatch.GetElapsedTime(began).TotalSeconds;
        Ends(seconds);
    }

    Task<Done> Mark(string state, CancellationToken ct) => house.Run<MarkDemo, Done>(Actor.House(house.Region), house.Now, new(state), ct);

    public Task StartedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    [LoggerMessage(Level = LogLevel.Information, Message = "Filling the demo county with {Years} years of its departments' business; the first page comes when it is full")]
    partial void Begins(int years);

    [LoggerMessage(Level = LogLevel.Information, Message = "The demo county is full after {Seconds:0.0} s")]
    partial void Ends(double seconds);
}
