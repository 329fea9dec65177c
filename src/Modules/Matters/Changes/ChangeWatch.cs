using System.Text.Json;
using Matters.Cases;
using Matters.Contracts;
using Matters.WorkItems;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Platform.Database;
using Platform.Jobs;
using Platform.Outbox;

namespace Matters.Changes;

/// <summary>Looks each second, while somebody listens, for what any node has done to matters, and tells those whose lists it may have touched.</summary>
sealed partial class ChangeWatch(Listeners listeners, EventTail tail, DatabaseSource source, ILogger<ChangeWatch> log) : BackgroundService
{
    static readonly TimeSpan Look = TimeSpan.FromSeconds(1);

    static readonly string[] Names = [MatterOpened.Name, MatterActedOn.Name, MatterWarned.Name, MatterChanged.Name];

    protected override Task ExecuteAsync(CancellationToken stoppingToken) => Rounds.Repeat(Round, Look, LookFailed, stoppingToken);

    async Task Round(CancellationToken ct)
    {
        if (listeners.IsEmpty)
        {
            tail.Rest();
            return;
        }

        var matters = (await tail.Next(Names, ct)).Select(MatterOf).Distinct().ToList();
        if (matters.Count > 0) listeners.Tell(await Concerned(matters, ct));
    }

    /// <summary>All who have had to do with these matters, and their units: seldom more than a few dozen.</summary>
    async Task<Concerned> Concerned(List<MatterId> matters, CancellationToken ct)
    {
        await using var db = source.ForReading();
        var persons = await db.Set<Involvement>().AsNoTracking().Where(one => EF.Parameter(matters).Contains(one.Matter)).Select(one => one.Person).Distinct().ToListAsync(ct);
        var readers = await db.Set<ReadItem>().AsNoTracking().Where(item => EF.Parameter(matters).Contains(item.Matter)).Select(item => item.Reader).Distinct().ToListAsync(ct);
        var units = await db.Set<MatterUnit>().AsNoTracking().Where(one => EF.Parameter(matters).Contains(one.Matter)).Select(one => one.Unit).Distinct().ToListAsync(ct);
        var regions = await db.Set<Matter>().AsNoTracking().Where(one => EF.Parameter(matters).Contains(one.Id)).Select(one => one.Region).Distinct().ToListAsync(ct);
        return new(persons.Concat(readers).ToHashSet(), units.ToHashSet(), regions.ToHashSet());
    }

    static MatterId MatterOf(string body)
    {
        using var json = JsonDocument.Parse(body);
        return new(json.RootElement.GetProperty(nameof(MatterOpened.Matter)).GetGuid());
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Changes of matters could not be read")]
    partial void LookFailed(Exception failure);
}
