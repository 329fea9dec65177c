using Kernel;

namespace Platform.Writing;

/// <summary>One piece of work for the write road.</summary>
abstract class WriteJob(Actor actor, DateTimeOffset at)
{
    public Actor Actor { get; } = actor;

    public DateTimeOffset At { get; } = at;

    /// <returns>True when what was done is to be kept, false when it is to be undone.</returns>
    public abstract Task<bool> Work(WriteScope scope, CancellationToken ct);

    /// <summary>The names of the events that the job told, once it is to be kept.</summary>
    public IReadOnlyCollection<string> Told { get; protected set; } = [];
}
