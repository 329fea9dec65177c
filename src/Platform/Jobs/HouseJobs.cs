using System.Diagnostics;
using Kernel;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Platform.Commands;
using Platform.Time;
using Platform.Writing;

namespace Platform.Jobs;

/// <summary>The jobs of the house, and how one is run: by the scheduler in its rhythm, or by hand.</summary>
public sealed partial class HouseJobs
{
    readonly Dictionary<string, HouseJob> jobs;
    readonly IServiceScopeFactory scopes;
    readonly IWriteRoad road;
    readonly ILogger<HouseJobs> log;

    /// <exception cref="ArgumentException">Two jobs have one name.</exception>
    internal HouseJobs(IEnumerable<HouseJob> jobs, IServiceScopeFactory scopes, IWriteRoad road, ILogger<HouseJobs> log)
    {
        this.jobs = jobs.ToDictionary(job => job.Name);
        (this.scopes, this.road, this.log) = (scopes, road, log);
    }

    internal IReadOnlyCollection<HouseJob> All => jobs.Values;

    public bool Knows(string name) => jobs.ContainsKey(name);

    /// <summary>Runs a job once and notes how it went. A failure is noted and logged, not thrown: the next run may do better.</summary>
    /// <returns>Whether it ran to its end.</returns>
    public async Task<bool> Run(string name, CancellationToken ct)
    {
        var job = jobs[name];
        await using var scope = scopes.CreateAsyncScope();
        var current = scope.ServiceProvider.GetRequiredService<CurrentActor>();
        current.Become(Actor.House(current.Actor.Region));
        var started = scope.ServiceProvider.GetRequiredService<HouseTime>().Now;
        var watch = Stopwatch.StartNew();
        string? failure = null;
        try
        {
            await ((IHouseJob)scope.ServiceProvider.GetRequiredService(job.Type)).Run(ct);
        }
        catch (Exception wrong) when (wrong is not OperationCanceledException || !ct.IsCancellationRequested)
        {
            failure = wrong.GetType().Name;
            JobFailed(wrong, name);
        }

        await road.Carry(new NoteRun(current.Actor, started, name, watch.Elapsed, failure), CancellationToken.None);
        return failure is null;
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "Job {Job} failed")]
    partial void JobFailed(Exception failure, string job);
}
