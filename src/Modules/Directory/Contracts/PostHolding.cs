namespace Directory.Contracts;

/// <summary>A person in a post of a unit, from a day to a day: the officer whom a signature names.</summary>
/// <param name="Unit">Under the name it bears on the day asked for.</param>
/// <param name="From">The first day in the post.</param>
/// <param name="To">The last day in the post; null while it is held.</param>
public sealed record PostHolding(PersonView Person, PostView Post, UnitView Unit, DateOnly From, DateOnly? To)
{
    /// <summary>Whether the post is held on a day.</summary>
    public bool On(DateOnly day) => From <= day && (To is null || day <= To);
}
