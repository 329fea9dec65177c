using System.Threading.Channels;
using Kernel;
using Matters.Cases;

namespace Matters.Changes;

/// <summary>One open page of an officer that wants to know when something has changed in the lists.</summary>
sealed class Listener(Actor actor)
{
    // One word is enough for any number of changes that nobody has fetched yet.
    readonly Channel<bool> changes = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });
    readonly PersonId? person = actor.Person;
    readonly MatterReach reach = MatterReach.Of(actor);
    Task<bool>? next;

    public bool Concerned(Concerned change) =>
        reach.Everything || (reach.Region is { } region && change.Regions.Contains(region)) || (person is { } me && change.Persons.Contains(me)) || reach.Units.Overlaps(change.Units);

    public void Tell() => changes.Writer.TryWrite(true);

    /// <returns>Whether something changed before the time was up.</returns>
    public async Task<bool> Wait(TimeSpan atMost, CancellationToken ct)
    {
        // What is not awaited to its end goes on waiting: given up, it would swallow the next change.
        next ??= changes.Reader.ReadAsync(ct).AsTask();
        var first = await Task.WhenAny(next, Task.Delay(atMost, ct));
        ct.ThrowIfCancellationRequested();
        if (first != next) return false;

        next = null;
        return true;
    }
}
