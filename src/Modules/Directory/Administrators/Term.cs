using Directory.Posts;
using Kernel;

namespace Directory.Administrators;

/// <summary>That somebody is in a post from a day to a day.</summary>
sealed record Term(HoldingId Id, PostId Post, PersonId Person, DateOnly From, DateOnly? To)
{
    public bool On(DateOnly day) => From <= day && (To is null || day <= To);

    /// <summary>Whether both last on one day that is not over yet.</summary>
    public bool Meets(Term other, DateOnly today)
    {
        var first = new[] { From, other.From, today }.Max();
        return On(first) && other.On(first);
    }
}
