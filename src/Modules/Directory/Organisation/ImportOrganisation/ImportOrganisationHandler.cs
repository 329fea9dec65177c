using Directory.Administrators;
using Directory.People;
using Directory.Posts;
using Directory.Reading;
using Directory.Roles;
using Directory.Units;
using Kernel;
using Microsoft.EntityFrameworkCore;
using Platform.Commands;
using Platform.Database;

namespace Directory.Organisation;

sealed class ImportOrganisationHandler(AppDb db, Acting acting, RightsRule rule, Changes changes) : IHandle<ImportOrganisation, Imported>
{
    public async Task<Result<Imported>> Handle(ImportOrganisation command, CancellationToken ct)
    {
        if (await db.Set<Unit>().AnyAsync(ct)) return Refusals.NotEmpty;
        if (command.Roles.Select(row => rule.Unfit(row.Name, row.Grants)).FirstOrDefault(found => found is not null) is { } unfit) return unfit;

        var region = acting.Actor.Region;
        var roles = command.Roles.ToDictionary(row => row.Code, row => Role.Define(row.Code, row.Name, row.Grants, region));
        var units = SetUp(command.Units, region);
        var people = command.People.Select(row => new Person(PersonId.New(), row.Name, row.Telephone, row.Email, region)).ToList();
        var posts = Appoint(command.Holdings, units, people, roles);
        if (!posts.Succeeded) return Result<Imported>.Refused(posts.Refusals);
        if (Mixed(command.Roles, roles, posts.Value) is { } clash) return Say(clash, posts.Value, people);

        db.AddRange(roles.Values);
        db.AddRange(units.Values);
        db.AddRange(people);
        db.AddRange(posts.Value);
        changes.Tell();
        return new Imported(units.Count, posts.Value.Count, people.Count);
    }

    Clash? Mixed(IReadOnlyList<RoleRow> rows, Dictionary<string, Role> roles, List<Post> posts) => new Separation(
        acting.Today,
        [.. rows.SelectMany(row => rule.Of(roles[row.Code].Id, row.Grants))],
        [.. posts.SelectMany(post => post.Roles).Select(carried => new CarriedRole(carried.Post, carried.Role))],
        [.. posts.SelectMany(post => post.Holdings).Select(holding => holding.AsTerm())],
        new HashSet<PersonId>()).Clashes().FirstOrDefault();

    static Refusal Say(Clash clash, List<Post> posts, List<Person> people)
    {
        string Name(PostId id) => posts.Find(post => post.Id == id)!.Name;
        return clash.Person is { } person
            ? Administrators.Refusals.PersonOfTwo(null, people.Find(one => one.Id == person)!.Name, Name(clash.Post), clash.One, Name(clash.OtherPost), clash.Other)
            : Administrators.Refusals.PostOfTwo(null, Name(clash.Post), clash.One, clash.Other);
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
                if (row.Person is { } place && post.Appoint(people[place].Id, row.From, row.To).Refusal is { } refusal) return Refusals.NotAppointed(row.Unit, row.Post, refusal);
            }

            posts.Add(post);
        }

        return posts;
    }
}
