using Directory.Units;
using Kernel;
using Platform.Commands;

namespace Directory.Organisation;

/// <summary>A whole organisation at once, into a house that has none.</summary>
sealed record ImportOrganisation(
    IReadOnlyList<RoleRow> Roles, IReadOnlyList<UnitRow> Units, IReadOnlyList<PersonRow> People, IReadOnlyList<HoldingRow> Holdings) : ICommand<Imported>
{
    public static Permission Requires => Permission.House;

    public IEnumerable<Refusal> Check()
    {
        var codes = new HashSet<string>();
        foreach (var unit in Units)
        {
            if (!codes.Add(unit.Code)) yield return Refusals.UnitTwice(unit.Code);
            if (unit.Parent is { } parent && !codes.Contains(parent)) yield return Refusals.ParentLater(unit.Code);
            foreach (var wrong in Naming.Of(unit.Name, unit.ShortName, unit.Initials).Check()) yield return Refusals.UnitUnfit(unit.Code, wrong);
        }

        var words = new HashSet<string>();
        foreach (var unit in Units.DistinctBy(unit => unit.Code).Where(unit => unit.Kind.Numbers()))
        {
            if (Naming.Of(unit.Name, unit.ShortName, unit.Initials).Initials is { Length: > 0 } word && !words.Add(word))
                yield return Refusals.UnitUnfit(unit.Code, Directory.Units.Refusals.InitialsTaken);
        }

        var roles = Roles.Select(role => role.Code).ToHashSet();
        foreach (var holding in Holdings)
        {
            if (!codes.Contains(holding.Unit) || holding.Person < 0 || holding.Person >= People.Count || !holding.Roles.All(roles.Contains))
                yield return Refusals.HoldingUnfit(holding.Unit, holding.Post);
        }
    }
}

/// <summary>How many rows became how many things.</summary>
sealed record Imported(int Units, int Posts, int People);
