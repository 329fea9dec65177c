using Directory.Contracts;
using Directory.People;
using Directory.Posts;
using Directory.Units;
using Kernel;
using Platform.Text;

namespace Directory.Reading;

/// <summary>One snapshot seen on one day.</summary>
sealed class DirectoryDay(Snapshot snapshot, DateOnly day)
{
    public UnitView? Unit(UnitId id) => snapshot.Units.TryGetValue(id, out var unit) ? View(unit) : null;

    public UnitView? UnitByCode(RegionCode region, string code) =>
        snapshot.Units.Values.FirstOrDefault(unit => unit.Region == region && unit.Code == code) is { } unit ? View(unit) : null;

    public IEnumerable<UnitView> UnitsOf(RegionCode region) => Tree(region, closedToo: false).Select(line => line.Unit);

    /// <summary>Every unit under its parent, with how many stand above it. What stands under a closed unit is shown with it.</summary>
    public List<(UnitView Unit, int Depth)> Tree(RegionCode region, bool closedToo)
    {
        var all = new List<(UnitView, int)>();
        foreach (var top in snapshot.Units.Values.Where(unit => unit.Region == region && IsTop(unit)).OrderBy(Order)) Descend(top, 0, closedToo, all);
        return all;
    }

    public IEnumerable<UnitView> ChildrenOf(UnitId unit) => snapshot.Children[unit].OrderBy(Order).Select(View).Where(child => child.On(day));

    public string PathOf(UnitId unit)
    {
        var names = new List<string>();
        for (var at = Unit(unit); at is not null; at = at.Parent is { } parent ? Unit(parent) : null)
        {
            if (at.Kind != UnitKind.Government || names.Count == 0) names.Insert(0, at.ShortName);
        }

        return string.Join(" · ", names);
    }

    public string NameOf(UnitId unit) => Told(unit).Short;

    public string FullNameOf(UnitId unit) => Told(unit).Full;

    public PersonView? Person(PersonId id) => snapshot.People.TryGetValue(id, out var person) ? View(person) : null;

    public PostView? Post(PostId id) => snapshot.Posts.TryGetValue(id, out var post) ? View(post) : null;

    public IEnumerable<PostHolding> OfficersOf(UnitId unit) => snapshot.PostsOf[unit].SelectMany(HoldersOf);

    public IEnumerable<PostHolding> HoldingsOf(PersonId person) =>
        snapshot.HoldingsOf[person].Where(holding => holding.On(day)).Select(View).OrderBy(holding => holding.Post.Rank).ThenBy(holding => holding.From);

    public IEnumerable<PostHolding> HoldersOf(PostId post) => snapshot.Posts.TryGetValue(post, out var found) ? HoldersOf(found) : [];

    public PostHolding? HeadOf(UnitId unit) => OfficersOf(unit).FirstOrDefault(holding => holding.Post.Rank == PostRank.Head);

    public IEnumerable<PostHolding> OfficersWho(Permission may, UnitId unit) =>
        Unit(unit) is not { } asked
            ? []
            : snapshot.Posts.Values.Where(post => snapshot.Grants[post.Id].Any(grant => grant.Permission == may))
                .SelectMany(HoldersOf)
                .Where(holding => ActorIn(holding).Covers(may, unit, asked.Region))
                .OrderBy(holding => holding.Post.Rank);

    public HashSet<PersonId> EverIn(RegionCode region, Permission may) =>
        [.. snapshot.Posts.Values.Where(post => post.Region == region && snapshot.Grants[post.Id].Any(grant => grant.Permission == may)).SelectMany(post => post.Holdings).Select(holding => holding.Person)];

    public IEnumerable<PostHolding> FindOfficers(string sought, RegionCode region) =>
        snapshot.Posts.Values.Where(post => post.Region == region)
            .SelectMany(HoldersOf)
            .Where(holding => Contains(sought, holding.Person.Name, holding.Post.Name, holding.Unit.Name, holding.Unit.ShortName))
            .OrderBy(holding => holding.Person.Name.StartsWith(sought, StringComparison.Ordinal) ? 0 : 1)
            .ThenBy(holding => holding.Unit.Code, StringComparer.Ordinal)
            .ThenBy(holding => holding.Post.Rank)
            .ThenBy(holding => holding.Person.Id.Value);

    public IEnumerable<UnitView> FindUnits(string sought, RegionCode region) =>
        UnitsOf(region).Where(unit => Contains(sought, unit.Name, unit.ShortName, unit.Code));

    public Actor ActorIn(PostHolding holding) => ActorIn(holding.Post, holding.Unit) with { Kind = ActorKind.Officer, Person = holding.Person.Id, PersonName = holding.Person.Name };

    public Actor? ActorIn(PostId id) => Post(id) is { } post && Unit(post.Unit) is { } unit && unit.On(day) ? ActorIn(post, unit) : null;

    Actor ActorIn(PostView post, UnitView unit) => new()
    {
        Kind = ActorKind.Client,
        Post = post.Id,
        Unit = unit.Id,
        PostName = post.Name,
        UnitName = FullNameOf(unit.Id),
        Region = unit.Region,
        Grants = snapshot.Grants.GetValueOrDefault(post.Id) ?? [],
        Subtree = snapshot.SubtreeOf(unit.Id),
    };

    (string Full, string Short) Told(UnitId id) => snapshot.Units.TryGetValue(id, out var unit)
        ? snapshot.Told(id, day, () => (Apart(unit, view => view.Name), Apart(unit, view => view.ShortName)))
        : ("", "");

    /// <summary>The name by itself, or after that of the unit above where another of the region bears the same: 教育局办公室.</summary>
    string Apart(Unit unit, Func<UnitView, string> name)
    {
        var own = name(View(unit));
        var shared = snapshot.Bearing[own].Any(other => other.Id != unit.Id && other.Region == unit.Region && View(other) is var view && view.On(day) && name(view) == own);
        return shared && unit.Parent is { } above ? Apart(snapshot.Units[above], name) + own : own;
    }

    /// <remarks>Letters alone are taken for pinyin or initials too.</remarks>
    static bool Contains(string sought, params ReadOnlySpan<string> texts)
    {
        var isSound = sought.Length > 1 && sought.All(char.IsAsciiLetter);
        foreach (var text in texts)
        {
            if (text.Contains(sought, StringComparison.OrdinalIgnoreCase)) return true;
            if (isSound && Pinyin.Typed(text).Contains(sought, StringComparison.OrdinalIgnoreCase)) return true;
        }

        return false;
    }

    bool IsTop(Unit unit) => unit.Parent is not { } parent || snapshot.Units[parent].Region != unit.Region;

    void Descend(Unit unit, int depth, bool closedToo, List<(UnitView, int)> into)
    {
        var view = View(unit);
        if (!closedToo && !view.On(day)) return;

        into.Add((view, depth));
        foreach (var child in snapshot.Children[unit.Id].Where(child => child.Region == unit.Region).OrderBy(Order)) Descend(child, depth + 1, closedToo, into);
    }

    static (UnitKind, string) Order(Unit unit) => (unit.Kind, unit.Code);

    IEnumerable<PostHolding> HoldersOf(Post post) =>
        post.Holdings.Where(holding => holding.On(day)).OrderBy(holding => holding.From).ThenBy(holding => holding.Id.Value).Select(View);

    PostHolding View(Holding holding)
    {
        var post = snapshot.Posts[holding.Post];
        return new(View(snapshot.People[holding.Person]), View(post), View(snapshot.Units[post.Unit]), holding.From, holding.To);
    }

    static PersonView View(Person person) => new(person.Id, person.Name, person.Telephone, person.Email);

    static PostView View(Post post) => new(post.Id, post.Name, post.Rank, post.Unit);

    UnitView View(Unit unit)
    {
        var name = unit.Names.Where(name => name.From <= day).MaxBy(name => name.From) ?? unit.Names.MinBy(name => name.From)!;
        return new(unit.Id, unit.Code, name.Name, name.ShortName, name.Initials, unit.Kind, unit.Parent, unit.Region, unit.From, unit.To);
    }
}
