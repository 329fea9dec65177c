namespace Disclosure.Demo;

/// <summary>What the departments and townships of the demo received over the years: more in spring and autumn than around the new year, and on every desk something still to do.</summary>
static class DepartmentPlan
{
    /// <summary>So that no number of a case is that of one of the county's own.</summary>
    public const int FirstNumber = 1000;

    /// <summary>Settled requests of a usual organ in a year, and the working days of a year.</summary>
    const int Yearly = 7;
    const int WorkingDays = 250;

    /// <summary>The youngest that is settled, in working days.</summary>
    const int Youngest = 32;

    /// <summary>How many of a hundred requests are filed in each month, from January.</summary>
    static readonly int[] Season = [5, 4, 11, 11, 10, 9, 7, 6, 10, 8, 11, 8];

    static readonly string[] Busy = ["自然资源", "住房", "教育", "民政", "财政"];

    /// <summary>Lies on the desks of every organ today.</summary>
    static readonly DemoCase[] Everywhere =
    [
        Open(0, DemoFate.Filed), Open(4, DemoFate.Filed), Open(3, DemoFate.InHand) with { Unassigned = true }, Open(6, DemoFate.InHand), Open(19, DemoFate.InHand),
        Open(23, DemoFate.InHand) with { Urged = true }, Open(17, DemoFate.AwaitingSignature),
    ];

    /// <summary>Each organ has three of these, one after the other.</summary>
    static readonly DemoCase[] InTurn =
    [
        Open(20, DemoFate.AwaitingIssue), Open(9, DemoFate.AwaitingSupplement), Open(18, DemoFate.ExtensionProposed), Open(12, DemoFate.InHand) with { ThirdParty = true }, Open(16, DemoFate.Returned),
        Open(1, DemoFate.Filed), Open(13, DemoFate.Answered), Open(24, DemoFate.AwaitingSignature), Open(22, DemoFate.Extended), Open(15, DemoFate.InHand) with { Passed = true }, Open(11, DemoFate.InHand),
    ];

    /// <summary>How requests ended, in turn.</summary>
    static readonly DemoCase[] Ends =
    [
        Ended("A2"), Ended("A1"), Ended("A2") with { Partly = true }, Ended("D1a"), Ended("A2") with { ThirdParty = true }, Ended("C6"), Ended("A2") with { Supplemented = true },
        Ended("D1b"), Ended("C4") with { ThirdParty = true, Prolonged = true }, new(0, 0, DemoFate.Withdrawn), Ended("A2") with { Passed = true }, Ended("A2") with { Prolonged = true }, Ended("C5"), Ended("A1"),
        Ended("A2") with { Late = true, Urged = true }, Ended("C7"), Ended("A2") with { Again = true }, new(0, 0, DemoFate.Abandoned), Ended("C8"), Ended("A2") with { Partly = true, Prolonged = true },
        Ended("C3"), Ended("D1a") with { Supplemented = true }, Ended("C2"),
    ];

    /// <summary>Of one organ, the oldest first.</summary>
    /// <param name="place">Of the organ among those that receive requests.</param>
    public static List<DemoCase> Of(int place, string organ, int years, DateOnly today, Random random)
    {
        var settled = Enumerable.Range(0, years * Yearly * (Busy.Any(organ.Contains) ? 2 : 1)).Select(at => Ends[(place * 5 + at) % Ends.Length] with { Age = Settled(years, today, random) });
        var open = Everywhere.Concat(Enumerable.Range(0, 3).Select(at => InTurn[(place * 3 + at) % InTurn.Length]));
        var oldestFirst = settled.Concat(open).OrderByDescending(one => one.Age).SelectMany(WithTwin);
        return [.. oldestFirst.Select((one, at) => one with { Which = FirstNumber * (place + 1) + at })];
    }

    /// <summary>Who asks again, asks two days later for the same; both are then one.</summary>
    static IEnumerable<DemoCase> WithTwin(DemoCase one) =>
        one.Again ? [one with { Again = false }, new(0, one.Age - 2, DemoFate.InHand) { Again = true, Unassigned = true }] : [one];

    static int Settled(int years, DateOnly today, Random random)
    {
        while (true)
        {
            var age = random.Next(Youngest, years * WorkingDays - 5);
            if (random.Next(11) < Season[today.AddDays(-age * 7 / 5).Month - 1]) return age;
        }
    }

    static DemoCase Open(int age, DemoFate fate) => new(0, age, fate);

    static DemoCase Ended(string ground) => new(0, 0, DemoFate.Replied, ground);
}
