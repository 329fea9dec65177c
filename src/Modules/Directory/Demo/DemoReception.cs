using Directory.Contracts;
using Platform.Access;

namespace Directory.Demo;

/// <summary>The organs that receive requests themselves beside the county's own office: each has two officers for disclosure, one standing in for the other, and a head who signs.</summary>
static class DemoReception
{
    public const string FirstPost = "政务公开专员（A岗）";
    public const string SecondPost = "政务公开专员（B岗）";

    /// <summary>The organ that is led by its deputy until a new head is named.</summary>
    const string LedByDeputy = "119";

    /// <summary>Departments and townships, by unit code.</summary>
    public static readonly string[] Organs = ["103", "106", "107", "109", "110", "111", "112", "113", "114", "116", "119", "123", "201", "202", "211"];

    /// <summary>Where an organ's requests arrive: its own office.</summary>
    public static string OfficeOf(string organ) => $"{organ}-01";

    /// <summary>The section that handles most of them.</summary>
    public static string SectionOf(string organ) => $"{organ}-02";

    /// <summary>Puts the officers into a county that is drawn.</summary>
    public static void Staff(DemoCounty county, DateOnly today)
    {
        foreach (var organ in Organs)
        {
            Carry(county, organ, PostRank.Head, UsualRole.DisclosureHead);
            county.Appoint(OfficeOf(organ), FirstPost, [UsualRole.Officer, UsualRole.DisclosureClerk]);
            county.Appoint(OfficeOf(organ), SecondPost, [UsualRole.Officer, UsualRole.DisclosureClerk]);
        }

        LetDeputyLead(county, today);
    }

    /// <summary>The head has left; the first deputy holds the chair (主持工作).</summary>
    static void LetDeputyLead(DemoCounty county, DateOnly today)
    {
        var since = today.AddDays(-45);
        var head = county.Holdings.FindIndex(holding => holding is { Unit: LedByDeputy, Rank: PostRank.Head, To: null });
        var deputy = county.Holdings.FindIndex(holding => holding is { Unit: LedByDeputy, Rank: PostRank.Deputy, To: null });
        var (led, acting) = (county.Holdings[head], county.Holdings[deputy]);
        county.Holdings[head] = led with { To = since.AddDays(-1) };
        county.Holdings[deputy] = acting with { To = since.AddDays(-1) };
        county.Holdings.Add(led with { Post = acting.Post + "（主持工作）", Person = acting.Person, From = since, To = null });
    }

    static void Carry(DemoCounty county, string unit, PostRank rank, string role)
    {
        for (var i = 0; i < county.Holdings.Count; i++)
        {
            if (county.Holdings[i] is { To: null } held && held.Unit == unit && held.Rank == rank) county.Holdings[i] = held with { Roles = county.Known([.. held.Roles, role]) };
        }
    }
}
