using Matters.Contracts;
using Matters.Timelines;
using Platform.Audit;
using Platform.Commands;
using Platform.Outbox;

namespace Matters.Cases;

/// <summary>Tells of what happens to a matter: its timeline, the other modules, the audit.</summary>
sealed class Telling(TimelineWriter timeline, Happenings happenings, AuditTrail audit, Acting acting, IEnumerable<IMatterListener> listeners)
{
    readonly HashSet<MatterId> told = [];

    /// <summary>Names what the command acts on, for the audit.</summary>
    public void About(MatterId matter) => audit.Subject = matter.Subject;

    public void Opened(Matter matter, string did)
    {
        About(matter.Id);
        timeline.Append(matter, null, did, null);
        told.Add(matter.Id);
        happenings.Tell(new MatterOpened(matter.Id.Value, matter.Kind, acting.Now, acting.Actor.Person?.Value));
    }

    /// <summary>Tells that something about the matter changed, unless this command has told of it already.</summary>
    public void Changed(Matter matter)
    {
        if (told.Add(matter.Id)) happenings.Tell(new MatterChanged(matter.Id.Value, matter.Kind));
    }

    public void ActedOn(Matter matter, MatterAction action, string did, string? opinion)
    {
        timeline.Append(matter, action, did, opinion);
        told.Add(matter.Id);
        happenings.Tell(new MatterActedOn(matter.Id.Value, matter.Kind, action, matter.State, acting.Now, acting.Actor.Person?.Value));
    }

    /// <summary>Lets the kind's own module do its part of an action that every kind has.</summary>
    public async Task Announce(Matter matter, MatterAction action, CancellationToken ct)
    {
        foreach (var listener in listeners.Where(one => one.Kind == matter.Kind)) await listener.Before(action, matter.Id, ct);
    }

    public void Warned(Matter matter, string rule, DateTimeOffset due) => happenings.Tell(new MatterWarned(matter.Id.Value, matter.Kind, rule, due, acting.Now));

    /// <summary>Something was done to another matter, which this one's timeline tells of too.</summary>
    public void Beside(Matter matter, string did)
    {
        timeline.Append(matter, null, did, null);
        Changed(matter);
    }
}
