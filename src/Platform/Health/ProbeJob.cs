using Kernel;
using Platform.Writing;

namespace Platform.Health;

/// <summary>Goes down the write road and back, and leaves nothing.</summary>
sealed class ProbeJob(Actor actor, DateTimeOffset at) : WriteJob(actor, at)
{
    public override Task<bool> Work(WriteScope scope, CancellationToken ct) => Task.FromResult(false);
}
