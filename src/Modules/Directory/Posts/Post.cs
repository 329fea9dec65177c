using Directory.Contracts;
using Directory.Roles;
using Kernel;

namespace Directory.Posts;

/// <summary>A post (岗位) in a unit, the roles it carries and the people who hold and held it.</summary>
sealed class Post
{
    readonly List<Holding> holdings = [];
    readonly List<PostRole> roles = [];

    Post(PostId id, UnitId unit, string name, PostRank rank, RegionCode region) =>
        (Id, Unit, Name, Rank, Region) = (id, unit, name, rank, region);

    public PostId Id { get; }

    public UnitId Unit { get; }

    public string Name { get; private set; }

    public PostRank Rank { get; private set; }

    public RegionCode Region { get; }

    public long Version { get; }

    public IReadOnlyList<Holding> Holdings => holdings;

    public IReadOnlyList<PostRole> Roles => roles;

    public static Post SetUp(UnitId unit, string name, PostRank rank, RegionCode region) => new(PostId.New(), unit, name, rank, region);

    /// <remarks>A post that several hold at once cannot become the head's.</remarks>
    public Result<Done> Become(string name, PostRank rank)
    {
        if (rank == PostRank.Head && holdings.Exists(one => holdings.Exists(other => other.Id != one.Id && other.Overlaps(one.From, one.To)))) return Refusals.HeldBySeveral;

        (Name, Rank) = (name, rank);
        return Done.It;
    }

    /// <summary>The roles from now on: those named, and no other.</summary>
    public void Carry(IReadOnlyCollection<RoleId> named)
    {
        roles.RemoveAll(carried => !named.Contains(carried.Role));
        roles.AddRange(named.Distinct().Where(role => !roles.Exists(carried => carried.Role == role)).Select(role => new PostRole(Id, role, Region)));
    }

    /// <remarks>A unit has one head at a time; a deputy's or member's post may be held by several.</remarks>
    public Result<HoldingId> Appoint(PersonId person, DateOnly from, DateOnly? to)
    {
        if (to < from) return Refusals.EndsBeforeItBegins;
        if (holdings.Exists(held => held.Person == person && held.Overlaps(from, to))) return Refusals.AlreadyInPost;
        if (Rank == PostRank.Head && holdings.Exists(held => held.Overlaps(from, to))) return Refusals.HeadIsTaken;

        var holding = new Holding(HoldingId.New(), Id, person, from, to, Region);
        holdings.Add(holding);
        return holding.Id;
    }

    public Result<Done> End(HoldingId id, DateOnly lastDay)
    {
        if (holdings.Find(held => held.Id == id) is not { } holding) return Refusals.HoldingUnknown;
        if (lastDay < holding.From) return Refusals.EndsBeforeItBegins;
        if (holding.To is { } last && lastDay > last) return Refusals.AlreadyEnded;

        holding.End(lastDay);
        return Done.It;
    }
}
