using Kernel;
using Matters.Contracts;
using Matters.WorkItems;

namespace Matters.Visits;

/// <summary>That a person has opened a matter's page (打开过): when first, and on which day last. It opens no doors, and is none of the timeline's business.</summary>
/// <param name="unit">For which the person acted the last time.</param>
sealed class Visit(MatterId matter, PersonId person, UnitId? unit, DateTimeOffset firstAt, DateOnly lastOn, RegionCode region) : IAboutMatter
{
    public MatterId Matter { get; } = matter;

    public PersonId Person { get; } = person;

    public UnitId? Unit { get; } = unit;

    public DateTimeOffset FirstAt { get; } = firstAt;

    public DateOnly LastOn { get; } = lastOn;

    public RegionCode Region { get; } = region;
}
