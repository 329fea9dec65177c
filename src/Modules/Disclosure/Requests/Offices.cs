using Directory.Contracts;
using Kernel;
using Platform.Commands;

namespace Disclosure.Requests;

/// <summary>Where requests are received: every unit in which a post may register them, under the organ whose number they bear.</summary>
sealed class Offices(IDirectory directory, CurrentActor current)
{
    public IReadOnlyList<DisclosureOffice> All() => [.. directory.UnitsOf(current.Actor.Region).Select(unit => Of(unit)).OfType<DisclosureOffice>()];

    public DisclosureOffice? Find(UnitId? id) => id is { } unit && directory.Unit(unit) is { } view ? Of(view) : null;

    DisclosureOffice? Of(UnitView unit) =>
        directory.OfficersOf(unit.Id).Any(officer => directory.ActorIn(officer).Reach(Rights.Register) is not null) && directory.NumberingUnit(unit.Id) is { } organ
            ? new(unit.Id, directory.FullNameOf(unit.Id), organ)
            : null;
}

/// <param name="Organ">The organ that answers (受理机关).</param>
sealed record DisclosureOffice(UnitId Id, string Name, UnitView Organ);
