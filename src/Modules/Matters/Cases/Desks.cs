using Directory.Contracts;
using Kernel;
using Platform.Time;

namespace Matters.Cases;

/// <summary>Where work can be put: a unit that exists today, or a person who holds a post there today.</summary>
sealed class Desks(IDirectory directory, HouseTime time)
{
    public Result<string> Name(UnitId? unit, PersonId? person)
    {
        if (unit is not { } chosen) return Refusals.UnitMissing;
        if (directory.Unit(chosen) is not { } view || !view.On(time.Today)) return Refusals.UnitUnknown;
        if (person is not { } somebody) return directory.FullNameOf(chosen);

        var holding = directory.OfficersOf(chosen).FirstOrDefault(one => one.Person.Id == somebody);
        return holding is null ? Refusals.PersonElsewhere : $"{directory.FullNameOf(chosen)} {holding.Person.Name}";
    }

    /// <summary>Whether this person, in this unit, holds a capability that reaches the unit that leads.</summary>
    public bool MayDo(Permission right, UnitId lead, UnitId unit, PersonId? person) =>
        person is { } somebody && directory.OfficersWho(right, lead).Any(officer => officer.Person.Id == somebody && officer.Unit.Id == unit);
}
