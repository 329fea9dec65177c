using Ui.Marks;

namespace Agenda.Contracts;

/// <summary>Something with a day, in an officer's calendar.</summary>
/// <param name="Id">The same as long as it is the same thing, <c>matter:…</c>: other programs know it again by it.</param>
/// <param name="Title">As whoever reads may see it.</param>
/// <param name="Address">Where it leads, within this house.</param>
public sealed record AgendaEntry(string Id, AgendaKind Kind, string Title, DateOnly From, string Address)
{
    /// <summary>The last day it takes.</summary>
    public DateOnly To { get; init; } = From;

    /// <summary>When it begins on its first day; null when it takes whole days.</summary>
    public DateTimeOffset? StartsAt { get; init; }

    /// <summary>When it ends; null when it has no length.</summary>
    public DateTimeOffset? EndsAt { get; init; }

    /// <summary>Its colour; what it says is said in words too.</summary>
    public Tone Tone { get; init; } = Tone.Blue;

    /// <summary>A few words more, such as a number and how many days are left.</summary>
    public string Note { get; init; } = "";

    /// <summary>Whether it is the officer's own, whatever the post.</summary>
    public bool Private { get; init; }

    /// <summary>Whether it touches a day.</summary>
    public bool On(DateOnly day) => From <= day && day <= To;
}
