using Kernel;
using Matters.Contracts;

namespace Personal.Notes;

/// <summary>A note (便笺) that an officer keeps for himself or herself.</summary>
sealed class Note(NoteId id, PersonId person, string title, string text, bool pinned, MatterId? matter, DateTimeOffset changedAt, string sought, RegionCode region)
{
    public NoteId Id { get; } = id;

    public PersonId Person { get; } = person;

    public string Title { get; private set; } = title;

    public string Text { get; private set; } = text;

    public bool Pinned { get; private set; } = pinned;

    /// <summary>What it is about; the note opens no door to it.</summary>
    public MatterId? Matter { get; private set; } = matter;

    public DateTimeOffset ChangedAt { get; private set; } = changedAt;

    /// <summary>Everything in it that is searched, in lower case.</summary>
    public string Sought { get; private set; } = sought;

    public RegionCode Region { get; } = region;

    public long Version { get; }

    public static Note Of(PersonId person, NoteText text, MatterId? matter, DateTimeOffset at, RegionCode region) =>
        new(NoteId.New(), person, text.Title, text.Text, text.Pinned, matter, at, text.Sought, region);

    public void Become(NoteText text, MatterId? matter, DateTimeOffset at) =>
        (Title, Text, Pinned, Matter, ChangedAt, Sought) = (text.Title, text.Text, text.Pinned, matter, at, text.Sought);
}
