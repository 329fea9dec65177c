using Kernel;

namespace Platform.Writing;

/// <summary>One piece of work for the write road. It may be worked more than once, each time in a fresh transaction: what an earlier time did is undone by then.</summary>
abstract class WriteJob(Actor actor, DateTimeOffset at)
{
    public Actor Actor { get; } = actor;

    public DateTimeOffset At { get; } = at;

    /// <summary>For logs and measures.</summary>
    public virtual string Name => GetType().Name;

    /// <returns>True when what was done is to be kept, false when it is to be undone.</returns>
    public abstract Task<bool> Work(WriteScope scope, CancellationToken ct);

    /// <summary>The names of the events that the job told, once it is to be kept.</summary>
    public IReadOnlyCollection<string> Told { get; protected set; } = [];

    /// <summary>The audit record that the job leaves, by which an interrupted commit is found out. A job without one may simply be worked again.</summary>
    public Guid? Trace { get; set; }
}
