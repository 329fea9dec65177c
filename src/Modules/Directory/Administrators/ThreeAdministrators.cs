using Directory.Reading;
using Kernel;
using Platform.Access;
using Platform.Commands;

namespace Directory.Administrators;

/// <summary>Who of the three administrators is there: those who can sign in and hold over the region what the house cannot be without. From memory.</summary>
sealed class ThreeAdministrators(DirectoryCache cache, Capabilities capabilities, Acting acting)
{
    public static readonly Administration[] All = [Administration.System, Administration.Security, Administration.Audit];

    public int Count(Administration kind) => Essential(kind).SelectMany(right => Holders(right, acting.Today)).Distinct().Count();

    /// <summary>Those who are not there on that day.</summary>
    public IReadOnlyList<Administration> Missing(DateOnly day) => [.. All.Where(kind => Essential(kind).Any(right => !Holders(right, day).Any()))];

    /// <summary>What a page says until all three are there; null from then on.</summary>
    public string? NotYet => Missing(acting.Today) is { Count: > 0 } missing
        ? $"三员尚未分设：还没有能登录的{string.Join("、", missing.Select(kind => kind.Holder()))}。请在相应岗位上任命合适的人员，并开通账号。"
        : null;

    IEnumerable<Permission> Essential(Administration kind) => capabilities.All.Where(one => one.Administration == kind && one.IsEssential).Select(one => one.Permission);

    IEnumerable<PersonId> Holders(Permission right, DateOnly day)
    {
        var (snapshot, region) = (cache.Now, acting.Actor.Region);
        var open = snapshot.AccountsById.Values.Where(account => !account.Disabled).Select(account => account.Person).ToHashSet();
        return snapshot.Posts.Values
            .Where(post => post.Region == region && snapshot.Grants[post.Id].Any(grant => grant.Permission == right && grant.Scope >= Scope.Region))
            .SelectMany(post => post.Holdings)
            .Where(holding => holding.On(day) && open.Contains(holding.Person))
            .Select(holding => holding.Person);
    }
}
