using Kernel;
using Matters.Contracts;
using Matters.WorkItems;

namespace Matters.Cases;

/// <summary>The open work of a matter, and what of it the actions of every kind may move: not the steps that the kind has for itself.</summary>
/// <param name="kind">Null for data of a module that is gone.</param>
sealed class MatterWork(MatterKind? kind, List<WorkItem> open)
{
    public MatterKind? Kind => kind;

    public IReadOnlyList<WorkItem> Open => open;

    public IEnumerable<WorkItem> Free => open.Where(item => OwnStep(item) is null);

    /// <summary>A step of the kind's own that somebody has yet to decide.</summary>
    public WorkItem? Undecided => open.Find(item => OwnStep(item) is not null);

    public OwnStep? OwnStep(WorkItem item) => kind?.OwnStep(item.Step);

    /// <summary>The open item that lies with this officer, personally before the unit's tray.</summary>
    public WorkItem? OwnItem(Actor actor) => Nearest(open, actor);

    /// <summary>The same among what may be moved.</summary>
    public WorkItem? OwnFree(Actor actor) => Nearest(Free, actor);

    /// <summary>What the officer would hand over anew: the own item, or all of it for one who manages others' work.</summary>
    public IReadOnlyList<WorkItem> Movable(Actor actor, Matter matter) =>
        OwnFree(actor) is { } mine ? [mine] : MatterPolicy.Manages(actor, matter, open) ? [.. Free] : [];

    /// <summary>What the officer would pass on: what may be moved before a step of the kind's own, the own before others'.</summary>
    public WorkItem? ToPassOn(Actor actor, Matter matter) => OwnFree(actor) ?? OwnItem(actor) ?? Movable(actor, matter).FirstOrDefault() ?? open.FirstOrDefault();

    /// <summary>The item on the officer's own desk that somebody else handed there.</summary>
    public WorkItem? Returnable(Actor actor) => OwnFree(actor) is { HandedFrom: not null } item && (item.HandedBy is null || item.HandedBy != actor.Person) ? item : null;

    /// <summary>What the officer has handed to others and they have not acted on.</summary>
    public IEnumerable<WorkItem> Recallable(Actor actor) => Handed(actor).Where(item => OwnStep(item) is null);

    public IEnumerable<WorkItem> Handed(Actor actor) => actor.Person is { } me ? open.Where(item => item.HandedBy == me && !item.LiesWith(actor)) : [];

    public void Add(WorkItem item) => open.Add(item);

    public void Remove(WorkItem item) => open.Remove(item);

    static WorkItem? Nearest(IEnumerable<WorkItem> among, Actor actor) =>
        among.Where(item => item.LiesWith(actor)).OrderByDescending(item => item.Person.HasValue).FirstOrDefault();
}
