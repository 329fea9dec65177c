using Kernel;
using Matters.Contracts;

namespace Matters.WorkItems;

/// <summary>That a person has had to do with a matter, or follows it.</summary>
sealed class Involvement(MatterId matter, PersonId person, DateTimeOffset since, RegionCode region) : IAboutMatter
{
    public MatterId Matter { get; } = matter;

    public PersonId Person { get; } = person;

    public DateTimeOffset Since { get; } = since;

    /// <summary>Did something to it or had it on the desk.</summary>
    public bool Involved { get; }

    public DateTimeOffset? FollowedAt { get; }

    public RegionCode Region { get; } = region;
}
