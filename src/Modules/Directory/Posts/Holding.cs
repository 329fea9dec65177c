using Directory.Administrators;
using Kernel;

namespace Directory.Posts;

/// <summary>That a person is in a post, from a day to a day. A holding that was is never removed: old signatures rest on it.</summary>
sealed class Holding(HoldingId id, PostId post, PersonId person, DateOnly from, DateOnly? to, RegionCode region)
{
    public HoldingId Id { get; } = id;

    public PostId Post { get; } = post;

    public PersonId Person { get; } = person;

    public DateOnly From { get; } = from;

    /// <summary>The last day in the post.</summary>
    public DateOnly? To { get; private set; } = to;

    public RegionCode Region { get; } = region;

    public bool On(DateOnly day) => From <= day && (To is null || day <= To);

    public bool Overlaps(DateOnly from, DateOnly? to) => (to is null || From <= to) && (To is null || from <= To);

    public void End(DateOnly lastDay) => To = lastDay;

    public Term AsTerm() => new(Id, Post, Person, From, To);
}
