using Directory.People;
using Directory.Posts;
using Directory.Reading;
using Directory.Roles;
using Directory.Units;
using Kernel;
using Microsoft.EntityFrameworkCore;
using Platform.Access;
using Platform.Commands;
using Platform.Database;

namespace Directory.Organisation;

sealed class ImportOrganisationHandler(AppDb db, CurrentActor current, Capabilities capabilities, Changes changes) : IHandle<ImportOrganisation, Imported>
{
    public async Task<Result<Imported>> Handle(ImportOrganisation command, CancellationToken ct)
    {
        if (await db.Set<Unit>().AnyAsync(ct)) return Refusals.NotEmpty;

        var region = current.Actor.Region;
        foreach (var row in command.Roles)
        {
            if (RoleContent.Unfit(row.Grants, current.Actor, capabilities) is { } unfit) return unfit;
        }

        var roles = command.Roles.ToDictionary(row => row.Code, row => Role.Define(row.Code, row.Name, row.Grants, region));
        var units = SetUp(command.Units, region);
        var people = command.People.Select(row => new Person(PersonId.New(), row.Name, row.Telephone, row.Email, region)).ToList();
        var posts = Appoint(command.Holdings, units, people, roles);
        if (!posts.Succeeded) return Result<Imported>.Refused(posts.Refusals);

        db.AddRange(roles.Values);
        db.AddRange(units.Values);
        db.AddRange(people);
        db.AddRange(posts.Value);
        changes.Tell();
        return new Imported(units.Count, posts.Value.Count, people.Count);
    }

    static Dictionary<string, Unit> SetUp(IReadOnlyList<UnitRow> rows, RegionCode region)
    {
        var units = new Dictionary<string, Unit>(rows.Count);
        foreach (var row in rows)
        {
            UnitId? parent = row.Parent is null ? null : units[row.Parent].Id;
            units.Add(row.Code, Unit.SetUp(row.Code, row.Kind, parent, region, Naming.Of(row.Name, row.ShortName, row.Initials), row.From));
        }

        return units;
    }

    static Result<List<Post>> Appoint(IReadOnlyList<HoldingRow> rows, Dictionary<string, Unit> units, List<Person> people, Dictionary<string, Role> roles)
    {
        var posts = new List<Post>();
        foreach (var same in rows.GroupBy(row => (row.Unit, row.Post, row.Rank)))
        {
            var unit = units[same.Key.Unit];
            var post = Post.SetUp(unit.Id, same.Key.Post, same.Key.Rank, unit.Region);
            post.Carry([.. same.SelectMany(row => row.Roles).Distinct().Select(code => roles[code].Id)]);
            foreach (var row in same)
            {
                if (post.Appoint(people[row.Person].Id, row.From, row.To).Refusal is { } refusal) return Refusals.NotAppointed(row.Unit, row.Post, refusal);
            }

            posts.Add(post);
        }

        return posts;
    }
}
