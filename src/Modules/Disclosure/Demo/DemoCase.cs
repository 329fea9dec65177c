namespace Disclosure.Demo;

/// <summary>One request of the demo.</summary>
/// <param name="Age">How many working days ago it was filed.</param>
/// <param name="Ground">On what its reply rests, by the code of the law's list.</param>
sealed record DemoCase(int Which, int Age, DemoFate Fate, string Ground = "A2")
{
    /// <summary>A supplement was asked for, and answered unless it still waits.</summary>
    public bool Supplemented { get; init; }

    public bool Prolonged { get; init; }

    /// <summary>Answered after its due day.</summary>
    public bool Late { get; init; }

    /// <summary>A third party whose rights are concerned is asked first (art. 32).</summary>
    public bool ThirdParty { get; init; }

    /// <summary>Given without what is not to be disclosed (art. 37).</summary>
    public bool Partly { get; init; }

    /// <summary>The section that got it first passed it on to another.</summary>
    public bool Passed { get; init; }

    /// <summary>The head had to urge.</summary>
    public bool Urged { get; init; }

    /// <summary>It lies with the office that registered it: no section has it yet.</summary>
    public bool Unassigned { get; init; }

    /// <summary>The applicant before asks for the same once more.</summary>
    public bool Again { get; init; }

    /// <summary>Which applicant asks, and for what.</summary>
    public int Asked => Again ? Which - 1 : Which;

    /// <summary>A visitor may be its applicant: it has been through everything and ended well.</summary>
    public bool OfVisitor { get; init; }

    /// <summary>Received by a department or township, not by the county's own office.</summary>
    public bool IsOfDepartment => Which >= DepartmentPlan.FirstNumber;

    public bool IsSettled => Fate is DemoFate.Replied or DemoFate.Abandoned or DemoFate.Withdrawn;

    public bool HasReply => Fate is DemoFate.AwaitingSignature or DemoFate.Returned or DemoFate.AwaitingIssue or DemoFate.Replied;

    public bool IsAsked => Supplemented || Fate is DemoFate.AwaitingSupplement or DemoFate.Answered or DemoFate.Abandoned;

    public bool IsAnswered => Supplemented || Fate == DemoFate.Answered;

    public bool IsProlonged => Prolonged || Fate == DemoFate.Extended;

    /// <summary>The working day after the filing on which its reply is drafted: one that is not settled yet, just now.</summary>
    public int DraftedAfter => Fate switch
    {
        DemoFate.AwaitingSignature => Age - 1,
        DemoFate.AwaitingIssue or DemoFate.Returned => Age - 2,
        _ => Late ? 24 : Prolonged ? 27 : Supplemented ? 18 : ThirdParty ? 15 : 6 + Which % 9,
    };
}
