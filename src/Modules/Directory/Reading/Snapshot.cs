using System.Collections.Concurrent;
using Directory.Accounts;
using Directory.People;
using Directory.Posts;
using Directory.Roles;
using Directory.Units;
using Kernel;
using Microsoft.EntityFrameworkCore;
using Platform.Database;

namespace Directory.Reading;

/// <summary>The whole directory in memory, of every day: a county's is a few thousand rows. Never changed once loaded.</summary>
sealed class Snapshot
{
    readonly Dictionary<UnitId, HashSet<UnitId>> subtrees = [];

    /// <summary>Found out when first asked, since lists ask for each row.</summary>
    readonly ConcurrentDictionary<(UnitId, DateOnly), (string Full, string Short)> told = new();

    public required Dictionary<UnitId, Unit> Units { get; init; }

    public required Dictionary<PersonId, Person> People { get; init; }

    public required Dictionary<PostId, Post> Posts { get; init; }

    public required Dictionary<PostId, IReadOnlyList<Grant>> Grants { get; init; }

    public required Dictionary<string, AccountFacts> Accounts { get; init; }

    public required ILookup<UnitId?, Unit> Children { get; init; }

    public required ILookup<UnitId, Post> PostsOf { get; init; }

    public required ILookup<PersonId, Holding> HoldingsOf { get; init; }

    public required Dictionary<Guid, AccountFacts> AccountsById { get; init; }

    /// <summary>Units by each name, full or short, that they ever bore.</summary>
    public required ILookup<string, Unit> Bearing { get; init; }

    /// <summary>What a unit is called that day where it stands by itself.</summary>
    public (string Full, string Short) Told(UnitId unit, DateOnly day, Func<(string Full, string Short)> find) =>
        told.TryGetValue((unit, day), out var names) ? names : told[(unit, day)] = find();

    public IReadOnlySet<UnitId> SubtreeOf(UnitId unit) => subtrees.TryGetValue(unit, out var found) ? found : new HashSet<UnitId> { unit };

    /// <summary>Rows that point before rows that are pointed at: nothing is ever removed, so that whatever is committed in between cannot leave a gap.</summary>
    public static Snapshot Load(AppDb db)
    {
        var posts = db.Set<Post>().AsNoTracking().Include(post => post.Holdings).Include(post => post.Roles).AsSplitQuery().ToList();
        var units = db.Set<Unit>().AsNoTracking().Include(unit => unit.Names).OrderBy(unit => unit.Code).ToList();
        var people = db.Set<Person>().AsNoTracking().ToList();
        var grants = db.Set<RoleGrant>().AsNoTracking().ToLookup(grant => grant.Role, grant => new Grant(new(grant.Permission), grant.Scope));
        var accounts = AccountsIn(db);

        var snapshot = new Snapshot
        {
            Units = units.ToDictionary(unit => unit.Id),
            People = people.ToDictionary(person => person.Id),
            Posts = posts.ToDictionary(post => post.Id),
            Grants = posts.ToDictionary(post => post.Id, post => (IReadOnlyList<Grant>)[.. post.Roles.SelectMany(carried => grants[carried.Role]).Distinct()]),
            Accounts = accounts.ToDictionary(account => account.Name),
            AccountsById = accounts.ToDictionary(account => account.Id),
            Children = units.ToLookup(unit => unit.Parent),
            PostsOf = posts.OrderBy(post => post.Rank).ThenBy(post => post.Id.Value).ToLookup(post => post.Unit),
            Bearing = units.SelectMany(unit => unit.Names.SelectMany(name => new[] { name.Name, name.ShortName }).Distinct().Select(name => (name, unit))).ToLookup(one => one.name, one => one.unit),
            HoldingsOf = posts.SelectMany(post => post.Holdings).ToLookup(holding => holding.Person),
        };
        foreach (var top in snapshot.Children[null]) snapshot.Gather(top.Id);
        return snapshot;
    }

    static List<AccountFacts> AccountsIn(AppDb db) => [.. db.Set<Account>().AsNoTracking().Select(account => new AccountFacts(
        account.Id, account.NormalizedUserName!, account.Person, account.SecurityStamp!, account.Disabled, account.PasswordAt, account.PasswordGiven,
        db.Set<SecondFactor>().Any(factor => factor.Account == account.Id && factor.ConfirmedAt != null) || db.Set<Passkey>().Any(passkey => passkey.Account == account.Id), account.FactorAskedAt))];

    HashSet<UnitId> Gather(UnitId unit)
    {
        var all = new HashSet<UnitId> { unit };
        foreach (var child in Children[unit]) all.UnionWith(Gather(child.Id));
        return subtrees[unit] = all;
    }
}
