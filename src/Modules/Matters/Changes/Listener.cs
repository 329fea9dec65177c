using System.Threading.Channels;
using Kernel;
using Matters.Cases;

namespace Matters.Changes;

/// <summary>One open page of an officer that wants to know when something has changed in the lists.</summary>
sealed class Listener
{
    // One word is enough for any number of changes that nobody has fetched yet.
    readonly Channel<bool> changes = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });
    readonly PersonId? person;
    readonly HashSet<UnitId> units;
    readonly bool everything;

    public Listener(Actor actor)
    {
        person = actor.Person;
        var reach = actor.Reach(MatterPermissions.Read);
        everything = reach is Scope.Region or Scope.All;
        units = (reach, actor.Unit) switch
        {
            (null or Scope.Own, _) or (_, null) => [],
            (Scope.Unit, { } unit) => [unit],
            (_, { } unit) => [.. actor.Subtree, unit],
        };
    }

    public bool Concerned(Concerned change) => everything || (person is { } me && change.Persons.Contains(me)) || units.Overlaps(change.Units);

    public void Tell() => changes.Writer.TryWrite(true);

    /// <returns>Whether something changed before the time was up.</returns>
    public async Task<bool> Wait(TimeSpan atMost, CancellationToken ct)
    {
        try
        {
            return await changes.Reader.ReadAsync(ct).AsTask().WaitAsync(atMost, ct);
        }
        catch (TimeoutException)
        {
            return false;
        }
    }
}
