using Directory.Contracts;
using Directory.Reading;
using Kernel;
using Platform.Commands;
using Platform.Reading;
using Platform.Time;

namespace Directory.Units;

/// <summary>One unit with its names, the units below it and its posts.</summary>
sealed record ShowUnit(UnitId Unit) : IQuery<UnitSheet>
{
    public static Permission Requires => Rights.Organisation;

    public string? Subject => $"unit:{Unit}";
}

sealed record UnitSheet(UnitView Unit, long Version, string? Above, IReadOnlyList<UnitName> Names, IReadOnlyList<UnitView> Children, IReadOnlyList<PostLine> Posts);

sealed record PostLine(PostView Post, IReadOnlyList<PostHolding> Holders);

sealed class ShowUnitAnswer(DirectoryCache cache, CurrentActor current, HouseTime time) : IAnswer<ShowUnit, UnitSheet>
{
    public Task<Result<UnitSheet>> Answer(ShowUnit query, CancellationToken ct) => Task.FromResult(Find(query.Unit));

    Result<UnitSheet> Find(UnitId id)
    {
        var (snapshot, today) = (cache.Now, new DirectoryDay(cache.Now, time.Today));
        if (!snapshot.Units.TryGetValue(id, out var unit) || !current.Actor.Covers(Rights.Organisation, id, unit.Region)) return CommandRefusals.NotFound;

        return new UnitSheet(
            today.Unit(id)!,
            unit.Version,
            unit.Parent is { } parent ? today.Unit(parent)!.Name : null,
            [.. unit.Names.OrderByDescending(name => name.From)],
            [.. today.ChildrenOf(id)],
            [.. snapshot.PostsOf[id].Select(post => new PostLine(today.Post(post.Id)!, [.. today.HoldersOf(post.Id)]))]);
    }
}
