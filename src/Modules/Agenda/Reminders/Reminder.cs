using Kernel;

namespace Agenda.Reminders;

/// <summary>What an officer wants to be reminded of, and when (提醒). It is private.</summary>
sealed class Reminder(ReminderId id, PersonId person, string text, DateOnly day, TimeOnly time, Repeat repeat, string? aboutKind, Guid? aboutId, RegionCode region)
{
    public ReminderId Id { get; } = id;

    public PersonId Person { get; } = person;

    public string Text { get; private set; } = text;

    /// <summary>The first day on which it comes.</summary>
    public DateOnly Day { get; private set; } = day;

    public TimeOnly Time { get; private set; } = time;

    public Repeat Repeat { get; private set; } = repeat;

    /// <summary>The kind of the thing it is about, if it is about one.</summary>
    public string? AboutKind { get; } = aboutKind;

    public Guid? AboutId { get; } = aboutId;

    /// <summary>When it is next to be told, for the index; null when it comes no more or is finished.</summary>
    public DateTimeOffset? NextAt { get; private set; }

    public DateTimeOffset? FinishedAt { get; private set; }

    public RegionCode Region { get; } = region;

    public long Version { get; }

    public Recurrence Recurrence() => new(Day, Time, Repeat);

    public void Become(string text, Recurrence schedule) => (Text, Day, Time, Repeat) = (text, schedule.First, schedule.Time, schedule.Repeat);

    public void ComesNext(DateTimeOffset? at) => NextAt = at;

    public void Finish(DateTimeOffset at) => (FinishedAt, NextAt) = (at, null);
}
