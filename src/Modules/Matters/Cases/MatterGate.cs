using Kernel;
using Matters.Contracts;
using Matters.WorkItems;
using Platform.Commands;
using static Matters.Contracts.MatterAction;

namespace Matters.Cases;

/// <summary>Whether somebody may do something to a matter now, and if not, why: the page asks it for its buttons, and every handler asks it again.</summary>
static class MatterGate
{
    /// <summary>The capability of the actions that every kind has; null for those that a kind brings with a capability of its own.</summary>
    public static Permission? Requires(MatterAction action) => action switch
    {
        Urge => MatterPermissions.Read,
        Assign or Transfer or Return or Recall or Link or Merge or Unmerge or Attach or Opine or Circulate => MatterPermissions.Handle,
        Reopen => MatterPermissions.Manage,
        _ => null,
    };

    public static Refusal? Against(MatterAction action, Actor actor, Matter matter, IReadOnlyList<WorkItem> open)
    {
        if (Requires(action) is { } permission && !actor.May(permission)) return CommandRefusals.NotPermitted;
        if (MatterRules.Next(matter.State, action) is null) return Refusals.NotInThisState(matter.State, action);
        if (NeedsTheDesk(action) && !MatterPolicy.MayHandle(actor, matter, open)) return Refusals.NotYours;

        return action switch
        {
            Return when Returnable(actor, open) is null => Refusals.NothingToReturn,
            Recall when !Recallable(actor, open).Any() => Refusals.NothingToRecall,
            _ => null,
        };
    }

    /// <summary>The item on the officer's own desk that somebody else handed there.</summary>
    public static WorkItem? Returnable(Actor actor, IEnumerable<WorkItem> open) => OwnItem(actor, open) is { HandedFrom: not null } item && (item.HandedBy is null || item.HandedBy != actor.Person) ? item : null;

    /// <summary>What the officer has handed to others and they have not acted on.</summary>
    public static IEnumerable<WorkItem> Recallable(Actor actor, IEnumerable<WorkItem> open) =>
        actor.Person is { } me ? open.Where(item => item.HandedBy == me && !item.LiesWith(actor)) : [];

    /// <summary>The open item that lies with this officer, personally before the unit's tray.</summary>
    public static WorkItem? OwnItem(Actor actor, IEnumerable<WorkItem> open) =>
        open.Where(item => item.LiesWith(actor)).OrderByDescending(item => item.Person.HasValue).FirstOrDefault();

    /// <summary>Whoever may see a matter may urge, give an opinion on it or send it to be read; one who handed it over may take it back.</summary>
    public static bool NeedsTheDesk(MatterAction action) => action is not (Urge or Opine or Circulate or Recall or Warn);
}
