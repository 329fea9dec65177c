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

    public static Refusal? Against(MatterAction action, Actor actor, Matter matter, MatterWork work)
    {
        // What nobody can do now comes before what this officer cannot: no right and no desk would help.
        if (MatterRules.Next(matter.State, action) is null) return Refusals.NotInThisState(matter.State, action);
        if (Requires(action) is { } permission && !actor.May(permission)) return CommandRefusals.NotPermitted;
        if (NeedsTheDesk(action) && !MatterPolicy.MayHandle(actor, matter, work.Open))
            return MatterRules.Settled(matter.State) ? Refusals.NotOfTheLead(matter.State) : Refusals.NotYours;

        return action switch
        {
            Assign when work.Open.Count > 0 && work.Movable(actor, matter).Count == 0 => Refusals.StepOfItsKind((work.OwnItem(actor) ?? work.Open[0]).Step, action),
            Return when work.OwnItem(actor) is null => Refusals.NotOnYourDesk,
            Return when work.Returnable(actor) is null => Refused(work.OwnItem(actor), Refusals.NothingToReturn, action),
            Recall when !work.Recallable(actor).Any() => Refused(work.Handed(actor).FirstOrDefault(), Refusals.NothingToRecall, action),
            _ => null,
        };

        Refusal Refused(WorkItem? item, Refusal otherwise, MatterAction tried) => item is not null && work.OwnStep(item) is not null ? Refusals.StepOfItsKind(item.Step, tried) : otherwise;
    }

    /// <summary>The same for an action of every kind: 办结 is one only where the kind lets it be done by hand, and while no step of the kind's own is undecided.</summary>
    public static Refusal? AgainstByHand(MatterAction action, Actor actor, Matter matter, MatterWork work)
    {
        if (action != Close) return Against(action, actor, matter, work);
        if (work.Kind is not { ClosesByHand: true }) return Refusals.NotClosedByHand(work.Kind);
        if (MatterRules.Next(matter.State, action) is null) return Refusals.NotInThisState(matter.State, action);
        if (!actor.May(MatterPermissions.Handle)) return CommandRefusals.NotPermitted;
        return Against(action, actor, matter, work) ?? (work.Undecided is { } item ? Refusals.StepOfItsKind(item.Step, action) : null);
    }

    /// <summary>Whoever may see a matter may urge, give an opinion on it or send it to be read; one who handed it over may take it back.</summary>
    public static bool NeedsTheDesk(MatterAction action) => action is not (Urge or Opine or Circulate or Recall or Warn);
}
