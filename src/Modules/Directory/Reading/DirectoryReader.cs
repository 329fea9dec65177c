using Directory.Accounts;
using Directory.Contracts;
using Kernel;
using Platform.Time;

namespace Directory.Reading;

/// <summary>Answers from the directory in memory, as of the running request's or command's day unless another is asked for.</summary>
sealed class DirectoryReader(DirectoryCache cache, HouseTime time) : IDirectory
{
    DirectoryDay Today => new(cache.Now, time.Today);

    public UnitView? Unit(UnitId id, DateOnly? on = null) => At(on).Unit(id);

    public UnitView? UnitByCode(RegionCode region, string code) => Today.UnitByCode(region, code);

    public IReadOnlyList<UnitView> UnitsOf(RegionCode region) => [.. Today.UnitsOf(region)];

    public IReadOnlyList<UnitView> ChildrenOf(UnitId unit) => [.. Today.ChildrenOf(unit)];

    public IReadOnlySet<UnitId> SubtreeOf(UnitId unit) => cache.Now.SubtreeOf(unit);

    public string PathOf(UnitId unit) => Today.PathOf(unit);

    public string NameOf(UnitId unit) => Today.NameOf(unit);

    public string FullNameOf(UnitId unit) => Today.FullNameOf(unit);

    public PersonView? Person(PersonId id) => Today.Person(id);

    public PostView? Post(PostId id) => Today.Post(id);

    public IReadOnlyList<PostHolding> OfficersOf(UnitId unit, DateOnly? on = null) => [.. At(on).OfficersOf(unit)];

    public IReadOnlyList<PostHolding> HoldingsOf(PersonId person, DateOnly? on = null) => [.. At(on).HoldingsOf(person)];

    public IReadOnlyList<PostHolding> HoldersOf(PostId post, DateOnly? on = null) => [.. At(on).HoldersOf(post)];

    public PostHolding? HeadOf(UnitId unit, DateOnly? on = null) => At(on).HeadOf(unit);

    public IReadOnlyList<PostHolding> OfficersWho(Permission may, UnitId unit) => [.. Today.OfficersWho(may, unit)];

    public IReadOnlySet<PersonId> EverIn(RegionCode region, Permission may) => Today.EverIn(region, may);

    public IReadOnlyList<PostHolding> FindOfficers(string text, RegionCode region, int atMost = 20) =>
        [.. Today.FindOfficers(text.Trim(), region).Take(atMost)];

    public IReadOnlyList<UnitView> FindUnits(string text, RegionCode region, int atMost = 20) =>
        [.. Today.FindUnits(text.Trim(), region).Take(atMost)];

    public Actor ActorIn(PostHolding holding) => Today.ActorIn(holding);

    public Actor? ActorIn(PostId post) => Today.ActorIn(post);

    public string? StampOf(PersonId person) => cache.Now.Accounts.Values.FirstOrDefault(one => one.Person == person) is { Disabled: false } facts ? facts.Stamp : null;

    public Actor? ActorOf(string account) => cache.Now is var snapshot && snapshot.Accounts.TryGetValue(AccountName.Normal(account), out var facts) ? Acting(snapshot, facts) : null;

    public PersonId? PersonOf(string account) => cache.Now.Accounts.TryGetValue(AccountName.Normal(account), out var facts) ? facts.Person : null;

    public Actor? ActorOf(PersonId person) => cache.Now is var snapshot && snapshot.Accounts.Values.FirstOrDefault(one => one.Person == person) is { } facts ? Acting(snapshot, facts) : null;

    Actor? Acting(Snapshot snapshot, AccountFacts facts)
    {
        if (facts.Disabled) return null;

        var today = new DirectoryDay(snapshot, time.Today);
        return today.HoldingsOf(facts.Person).FirstOrDefault() is { } first ? today.ActorIn(first) : null;
    }

    DirectoryDay At(DateOnly? day) => new(cache.Now, day ?? time.Today);
}
