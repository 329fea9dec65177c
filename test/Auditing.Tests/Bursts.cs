using Auditing.Alarms;

namespace Auditing.Tests;

public sealed class Bursts
{
    static readonly DateTimeOffset Morning = new(2026, 9, 18, 1, 0, 0, TimeSpan.Zero);

    [Theory] // minutes at which it happened · threshold · first, last, how many
    [InlineData("0 1 2", 3, "0 2 3")]
    [InlineData("0 1", 3, "")]
    [InlineData("0 6 12", 3, "")] // never three within ten minutes
    [InlineData("0 6 12 13 14", 3, "6 14 4")]
    [InlineData("0 1 2 11 30", 3, "0 11 4")] // what follows within ten minutes of the one before is part of it
    [InlineData("5", 1, "5 5 1")]
    [InlineData("", 1, "")]
    [InlineData("0 1 2 30 31 32 50", 3, "0 2 3, 30 32 3")]
    public void Begin_when_the_threshold_is_reached_within_the_window(string minutes, int threshold, string expected)
    {
        var instants = minutes.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(minute => Morning.AddMinutes(int.Parse(minute, null))).ToList();
        var found = Burst.In(instants, threshold, TimeSpan.FromMinutes(10)).Select(burst => $"{(burst.Since - Morning).TotalMinutes} {(burst.Until - Morning).TotalMinutes} {burst.Count}");
        Assert.Equal(expected, string.Join(", ", found));
    }
}
