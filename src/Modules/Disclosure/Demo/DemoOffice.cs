using Directory.Contracts;
using Kernel;

namespace Disclosure.Demo;

/// <summary>An office where requests of the demo arrive: its clerks, the sections that it hands them to, and whoever led its organ on the day.</summary>
/// <param name="Organ">What the organ is called: its topics go by that.</param>
/// <param name="Clerk">Who registers and issues; in the county's own office, who does everything but sign.</param>
/// <param name="Second">Who stands in for the clerk (B岗).</param>
sealed record DemoOffice(UnitId Unit, string Organ, Actor Clerk, Actor Second, IReadOnlyList<DemoSection> Sections, IReadOnlyList<(PostHolding Holding, Actor Actor)> Leaders)
{
    public Actor LeaderOn(DateOnly day) => Leaders.Last(leader => leader.Holding.On(day)).Actor;

    /// <summary>Now and then the first clerk is away.</summary>
    public Actor ClerkOf(DemoCase its) => its.Which % 4 == 3 ? Second : Clerk;

    /// <summary>Most go to the first section. What is open is told apart by its age, so that in every organ something lies there.</summary>
    public DemoSection SectionOf(DemoCase its) =>
        Sections.Count == 1 || (its.IsSettled ? its.Which % 5 < 3 : its.Age % 3 < 2) ? Sections[0] : Sections[1 + its.Which % (Sections.Count - 1)];

    /// <summary>Who drafts the reply: an officer of the section. Of what is open its head has half.</summary>
    public Actor DrafterOf(DemoCase its)
    {
        if (Sections.Count == 0) return Clerk;
        var section = SectionOf(its);
        return its.IsSettled || its.Age % 2 == 0 ? section.Officer : section.Head;
    }
}

/// <summary>A section that handles requests: its head, and one of its officers.</summary>
sealed record DemoSection(UnitId Unit, Actor Head, Actor Officer);
