using Kernel;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Platform.Database;
using Platform.Telemetry;
using Platform.Tests.Outbox;
using Platform.Tests.Writing;
using Testing;

namespace Platform.Tests.Telemetry;

public sealed class Log_lines
{
    const string Canary = "王秀英110101199003077758电13800138000";

    [Theory, ClassData(typeof(EachEngine))]
    public async Task Never_hold_what_a_person_typed_however_a_command_ends(Engine engine)
    {
        using var printed = new PrintedLog();
        await using var house = await TestHouse.Open(engine, ThingModule.Alone, services =>
        {
            services.AddSingleton<ILoggerProvider>(printed).AddSingleton<Moods>();
            services.AddLogging(logging => logging.SetMinimumLevel(LogLevel.Trace).AddFilter<PrintedLog>(null, LogLevel.Trace));
        });
        await CommitGuard.Lay(house);
        house.Services.GetRequiredService<Moods>().Hates = Canary;
        var stranger = Actor.Public(TestHouse.Region, Canary) with { PersonName = Canary };

        await house.Run<Speak, Done>(new(Canary));
        foreach (var fate in new[] { "", "refuse", "throw", "clash", "commit" }) await Ends(house, new(Canary, fate), stranger);
        await house.Run<RenameThing, Done>(new(new(Guid.CreateVersion7()), Canary, 0), stranger);
        await Assert.ThrowsAsync<NotSupportedException>(() => house.Run<MakeThing, Guid>(new(Canary, "throw " + Canary), stranger));
        await house.Delivered(but: 1);

        Assert.Contains(printed.Lines, line => line.Contains("Critic failed", StringComparison.Ordinal));
        Assert.DoesNotContain(printed.Lines, line => line.Contains(Canary, StringComparison.Ordinal) || line.Contains("13800138000", StringComparison.Ordinal));
    }

    static async Task Ends(TestHouse house, MakeThing command, Actor by)
    {
        try
        {
            await house.Run<MakeThing, Guid>(command, by);
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            // How it ends is another test's; here only what is written about it counts.
            house.Services.GetRequiredService<ILogger<Log_lines>>().LogError(failure, "A page failed");
        }
    }
}

/// <summary>What the console would show in production.</summary>
sealed class PrintedLog : ILoggerProvider
{
    readonly System.Collections.Concurrent.ConcurrentQueue<string> lines = new();

    public IEnumerable<string> Lines => lines;

    public ILogger CreateLogger(string categoryName) => new Category(this, categoryName);

    public void Dispose()
    {
    }

    sealed class Category(PrintedLog all, string name) : ILogger
    {
        readonly HouseLogFormatter format = new(TimeProvider.System);

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
            using var line = new StringWriter();
            format.Write(new LogEntry<TState>(logLevel, name, eventId, state, exception, formatter), null, line);
            all.lines.Enqueue(line.ToString());
        }
    }
}
