using Calendar.Contracts;
using Kernel;

namespace Calendar.Tests.Clocks;

/// <summary>Tells a clock in short: <c>start 2026-09-18 20wd; pause 2026-09-22; resume 2026-09-29</c>. Without a time of day it is nine in the morning.</summary>
static class Story
{
    public static Result<Clock> Of(string story) => Clock.Replay(story.Split(';', StringSplitOptions.TrimEntries).Select(Event));

    public static string Due(string story)
    {
        var due = Of(story).Value.DueOn(Shipped.Calendar);
        return due is null ? "none" : Shipped.Text(due.Value.Day) + (due.Value.Estimated ? " estimated" : "");
    }

    public static string DueMoment(string story) =>
        Shipped.Calendar.LocalOf(Of(story).Value.DueOn(Shipped.Calendar)!.Value.Instant).ToString("yyyy-MM-dd HH:mm", System.Globalization.CultureInfo.InvariantCulture);

    static ClockEvent Event(string text)
    {
        var words = text.Split(' ');
        var time = words.FirstOrDefault(word => word.Contains(':', StringComparison.Ordinal)) ?? "09:00";
        TimeLimit? limit = TimeLimit.TryParse(words[^1], out var read) ? read : null;
        return new(Enum.Parse<ClockEventKind>(words[0], ignoreCase: true), Shipped.Day(words[1]), Shipped.At($"{words[1]} {time}"), limit, words[0], "法条");
    }
}
