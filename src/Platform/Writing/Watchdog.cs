using System.Collections.Concurrent;
using System.Diagnostics;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Platform.House;
using Platform.Jobs;
using Platform.Telemetry;

namespace Platform.Writing;

/// <summary>
/// Tells of a handler that holds a transaction too long, and stops it before it stops the house: on SQLite everybody waits
/// behind it, on PostgreSQL whoever wants the same rows or number.
/// </summary>
sealed partial class Watchdog(IOptions<HouseSettings> settings, Meters meters, ILogger<Watchdog> log) : BackgroundService
{
    static readonly TimeSpan Look = TimeSpan.FromMilliseconds(250);

    readonly ConcurrentDictionary<Watched, bool> working = new();

    public Watched Watch(string name, CancellationToken ct)
    {
        var watched = new Watched(name, Stopwatch.GetTimestamp(), one => working.TryRemove(one, out _), ct);
        working[watched] = true;
        return watched;
    }

    /// <summary>The longest that any job is being worked now.</summary>
    public TimeSpan Longest => working.Keys.Select(one => Stopwatch.GetElapsedTime(one.Since)).DefaultIfEmpty().Max();

    protected override Task ExecuteAsync(CancellationToken stoppingToken) => Rounds.Repeat(Round, Look, LookFailed, stoppingToken);

    Task Round(CancellationToken ct)
    {
        foreach (var one in working.Keys)
        {
            var since = Stopwatch.GetElapsedTime(one.Since);
            if (since.TotalSeconds > settings.Value.SlowCommandSeconds && !one.Reported)
            {
                one.Reported = true;
                meters.Slow(one.Name);
                Slow(one.Name, since.TotalMilliseconds);
            }

            if (since.TotalSeconds > settings.Value.LongestCommandSeconds && !one.GivenUp)
            {
                Stopped(one.Name, since.TotalMilliseconds);
                one.GiveUp();
            }
        }

        return Task.CompletedTask;
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "{Command} has been holding the write road for {Milliseconds} ms")]
    partial void Slow(string command, double milliseconds);

    [LoggerMessage(Level = LogLevel.Error, Message = "{Command} is stopped after {Milliseconds} ms on the write road")]
    partial void Stopped(string command, double milliseconds);

    [LoggerMessage(Level = LogLevel.Error, Message = "The watchdog stumbled")]
    partial void LookFailed(Exception failure);
}
