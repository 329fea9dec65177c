namespace Agenda.Reminders;

/// <summary>The fields of a reminder's form.</summary>
sealed class ReminderForm
{
    public string? Text { get; set; }

    public string? Day { get; set; }

    public string? Time { get; set; }

    public Repeat? Repeat { get; set; } = Reminders.Repeat.Never;

    public ReminderInput Typed() => new(Text, Day, Time, Repeat);
}
