using System.Diagnostics;
using System.Diagnostics.Metrics;
using Kernel;

namespace Platform.Telemetry;

/// <summary>What the house counts of itself, for whoever listens: Prometheus, OTLP, or nobody. Names and codes only.</summary>
sealed class Meters : IDisposable
{
    public const string Name = "Zhengwu";

    readonly Meter meter = new(Name);
    readonly Histogram<double> commands;
    readonly Histogram<int> batches;
    readonly Histogram<double> commits;
    readonly Counter<long> slow;
    readonly Counter<long> retried;
    readonly Counter<long> unrecorded;
    readonly Counter<long> reactions;
    readonly Gauge<double> outboxLag;

    public Meters()
    {
        commands = meter.CreateHistogram<double>("zhengwu.command.duration", "s", "From the call to the answer, by command and outcome");
        batches = meter.CreateHistogram<int>("zhengwu.write.batch", "{command}", "Commands that shared one commit");
        commits = meter.CreateHistogram<double>("zhengwu.write.commit.duration", "s", "The commit alone");
        slow = meter.CreateCounter<long>("zhengwu.write.slow", "{command}", "Commands that held the write road too long");
        retried = meter.CreateCounter<long>("zhengwu.write.retried", "{command}", "Transactions that were tried again");
        unrecorded = meter.CreateCounter<long>("zhengwu.audit.lost", "{record}", "Audit records that the storage could not take");
        reactions = meter.CreateCounter<long>("zhengwu.outbox.reactions", "{reaction}", "Reactions to events, by subscriber and outcome");
        outboxLag = meter.CreateGauge<double>("zhengwu.outbox.lag", "s", "Age of the oldest event that is being delivered");
    }

    public void Command<T>(string command, Result<T> result, long began) =>
        Command(command, result.Refusal is { } refusal ? refusal.Kind.ToString().ToLowerInvariant() : "done", began);

    public void Command(string command, string outcome, long began) =>
        commands.Record(Stopwatch.GetElapsedTime(began).TotalSeconds, new TagList { { "command", command }, { "outcome", outcome } });

    public void Batch(int size) => batches.Record(size);

    public void Commit(long began) => commits.Record(Stopwatch.GetElapsedTime(began).TotalSeconds);

    public void Slow(string command) => slow.Add(1, new KeyValuePair<string, object?>("command", command));

    public void Retried(string command) => retried.Add(1, new KeyValuePair<string, object?>("command", command));

    public void Unrecorded() => unrecorded.Add(1);

    public void Reaction(string subscriber, bool failed) =>
        reactions.Add(1, new TagList { { "subscriber", subscriber }, { "outcome", failed ? "failed" : "done" } });

    public void OutboxLag(TimeSpan age) => outboxLag.Record(age.TotalSeconds);

    public void Queue(Func<int> queued) => meter.CreateObservableGauge("zhengwu.write.queue", queued, "{command}", "Commands that wait for the single writer");

    public void Dispose() => meter.Dispose();
}
