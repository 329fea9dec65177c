using Directory.Contracts;
using Kernel;

namespace Directory.Demo;

/// <summary>Whom of the county one can also be, besides those behind the doors: those who handle requests, and the county's leaders.</summary>
static class DemoAccounts
{
    /// <summary>Shown before anybody has searched: one of each kind.</summary>
    public static readonly string[] Suggested = ["001-head", "111-head", "111-a", "111-section", "103-b", "119-head", "201-a", "211-head"];

    static readonly (string Suffix, Func<string, string> Unit, Func<PostHolding, bool> Post)[] OfOrgan =
    [
        ("head", organ => organ, holding => holding.Post.Rank == PostRank.Head),
        ("office", DemoReception.OfficeOf, holding => holding.Post.Rank == PostRank.Head),
        ("a", DemoReception.OfficeOf, holding => holding.Post.Name == DemoReception.FirstPost),
        ("b", DemoReception.OfficeOf, holding => holding.Post.Name == DemoReception.SecondPost),
        ("section", DemoReception.SectionOf, holding => holding.Post.Rank == PostRank.Head),
    ];

    public static IEnumerable<(string Account, PersonId Person)> In(IDirectory directory, RegionCode region)
    {
        foreach (var organ in DemoReception.Organs)
        {
            foreach (var (suffix, unit, post) in OfOrgan) yield return ($"{organ}-{suffix}", Holder(directory, region, unit(organ), post));
        }

        yield return ("001-head", Holder(directory, region, "001", holding => holding.Post.Rank == PostRank.Head));
        yield return ("001-deputy", Holder(directory, region, "001", holding => holding.Post.Rank == PostRank.Deputy));
    }

    static PersonId Holder(IDirectory directory, RegionCode region, string unit, Func<PostHolding, bool> post) =>
        directory.OfficersOf(directory.UnitByCode(region, unit)!.Id).First(post).Person.Id;
}
