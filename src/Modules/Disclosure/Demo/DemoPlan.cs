namespace Disclosure.Demo;

/// <summary>A hundred and twenty requests over fourteen months: what lies on the desks today in every light, and what was settled before in every way there is.</summary>
static class DemoPlan
{
    const int Settled = 94;

    /// <summary>The age in working days of the youngest and of the oldest that is settled.</summary>
    const int Youngest = 20;
    const int Oldest = 296;

    static readonly (int Age, DemoFate Fate)[] Open =
    [
        (0, DemoFate.Filed), (0, DemoFate.Filed), (1, DemoFate.Filed), (2, DemoFate.Filed), (5, DemoFate.Filed),
        (3, DemoFate.InHand), (5, DemoFate.InHand), (6, DemoFate.InHand), (9, DemoFate.InHand), (17, DemoFate.InHand), (18, DemoFate.InHand), (24, DemoFate.InHand),
        (7, DemoFate.AwaitingSupplement), (11, DemoFate.AwaitingSupplement), (26, DemoFate.AwaitingSupplement), (10, DemoFate.Answered), (14, DemoFate.Answered),
        (18, DemoFate.ExtensionProposed), (22, DemoFate.Extended),
        (13, DemoFate.AwaitingSignature), (16, DemoFate.AwaitingSignature), (23, DemoFate.AwaitingSignature), (14, DemoFate.Returned),
        (15, DemoFate.AwaitingIssue), (19, DemoFate.AwaitingIssue),
    ];

    /// <summary>In turn; the first of them stand for the youngest and are short.</summary>
    static readonly DemoCase[] Ends =
    [
        Ended("A2"), Ended("A1"), Ended("D1a"), Ended("C4"), new(0, 0, DemoFate.Withdrawn), Ended("A2") with { Supplemented = true },
        Ended("C6"), Ended("D1b"), Ended("A2") with { Prolonged = true }, Ended("A1"), Ended("C8"), new(0, 0, DemoFate.Abandoned),
        Ended("A2"), Ended("C5"), Ended("D1a") with { Supplemented = true }, Ended("A2"), Ended("C7"), Ended("A2") with { Late = true },
        Ended("A1"), Ended("D1b"), Ended("C3"), Ended("A2") with { Prolonged = true }, Ended("C2"), Ended("A2"), Ended("D1a"), Ended("C4") with { Prolonged = true },
    ];

    /// <summary>The oldest first, as they were filed.</summary>
    public static IReadOnlyList<DemoCase> Cases { get; } =
    [
        .. Enumerable.Range(0, Settled).Select(End).Concat(Open.Select(open => new DemoCase(0, open.Age, open.Fate))).Append(new(0, 1, DemoFate.Filed) { Again = true })
            .OrderByDescending(one => one.Age).Select((one, place) => one with { Which = place }),
    ];

    static DemoCase End(int place)
    {
        var end = Ends[place % Ends.Length] with { Age = Youngest + place * (Oldest - Youngest) / (Settled - 1) };
        return place == Ends.Length + 8 ? end with { Supplemented = true, OfVisitor = true } : end;
    }

    static DemoCase Ended(string ground) => new(0, 0, DemoFate.Replied, ground);
}
