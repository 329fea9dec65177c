using Directory.Contracts;
using Kernel;
using Ui.Forms;

namespace Matters.Cases;

/// <summary>What a form offers to choose from: one's own organ and the other organs, or what was searched for; what is chosen already stays.</summary>
sealed class Picker(IDirectory directory)
{
    public ActFields Fields(MatterAct act, ActInput input, Dictionary<string, string> route, Actor actor) => new(
        act,
        input,
        Units(actor, input.Find, input.Joint.Concat(input.Unit is { } unit ? [unit] : [])),
        Officers(actor, input.Find, input.Readers.Concat(input.Person is { } person ? [person] : [])),
        route);

    IReadOnlyList<Choice> Units(Actor actor, string? find, IEnumerable<Guid> chosen)
    {
        var found = string.IsNullOrWhiteSpace(find)
            ? directory.UnitsOf(actor.Region).Where(unit => unit.Kind < UnitKind.Section || Organ(actor).Contains(unit.Id))
            : directory.FindUnits(find, actor.Region, 50);
        return [.. chosen.Select(id => directory.Unit(new UnitId(id))).OfType<UnitView>().Concat(found).DistinctBy(unit => unit.Id)
            .Select(unit => Choice.Named(unit.Id.ToString(), directory.PathOf(unit.Id)))];
    }

    IReadOnlyList<Choice> Officers(Actor actor, string? find, IEnumerable<Guid> chosen)
    {
        var found = string.IsNullOrWhiteSpace(find)
            ? Organ(actor).SelectMany(unit => directory.OfficersOf(unit))
            : directory.FindOfficers(find, actor.Region, 50);
        return [.. chosen.SelectMany(id => directory.HoldingsOf(new PersonId(id))).Concat(found).DistinctBy(one => one.Person.Id)
            .Select(one => Choice.Named(one.Person.Id.ToString(), $"{one.Person.Name}（{directory.NameOf(one.Unit.Id)}{one.Post.Name}）"))];
    }

    /// <summary>The organ that the officer's unit belongs to, with its sections.</summary>
    IReadOnlySet<UnitId> Organ(Actor actor)
    {
        if (actor.Unit is not { } unit) return new HashSet<UnitId>();

        var at = directory.Unit(unit);
        while (at is { Kind: UnitKind.Section or UnitKind.Window, Parent: { } above }) at = directory.Unit(above);
        return directory.SubtreeOf(at?.Id ?? unit);
    }
}
