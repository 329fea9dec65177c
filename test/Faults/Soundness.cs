using System.Globalization;
using System.Text.RegularExpressions;

namespace Faults;

/// <summary>What must hold of a house after any fault: each form that was sent is one request with one number, none is skipped, and all chains are whole.</summary>
static partial class Soundness
{
    /// <param name="days">Entered meanwhile: each has replayed the clocks once.</param>
    public static async Task Check(FaultHouse house, Filing filing, LocalDays? days = null)
    {
        await using (var product = house.Start())
        {
            await product.FirstPage();
            await filing.Settle(product);
            await EverythingTold(house);
        }

        var numbers = await house.Numbers();
        Assert.NotEmpty(filing.Acknowledged);
        Assert.Equal(filing.Acknowledged.Order(StringComparer.Ordinal), numbers.Except(house.Before).Order(StringComparer.Ordinal));
        foreach (var series in numbers.GroupBy(number => Serial().Replace(number, "")))
        {
            var serials = series.Select(number => int.Parse(Serial().Match(number).Value.TrimEnd('号'), CultureInfo.InvariantCulture)).Order().ToList();
            Assert.Equal(Enumerable.Range(1, serials.Count), serials);
        }

        if (days is not null) await EachDayReplayedOnce(house, days);
        foreach (var verb in (string[])["verify-timelines", "verify-clocks", "verify-files", "verify-audit"])
        {
            var verdict = await house.Verb(verb);
            Assert.True(verdict.ExitCode == 0, $"{verb}: {verdict.Said}");
        }
    }

    /// <summary>Every outbox event reaches its subscribers, whatever was interrupted: a slow house may take its time over many, but none may stay behind.</summary>
    static async Task EverythingTold(FaultHouse house)
    {
        var fewest = long.MaxValue;
        for (var tries = 0; tries < 600; tries++)
        {
            var waiting = await house.Count("SELECT (SELECT count(*) FROM platform_outbox_event WHERE delivered_at IS NULL) + (SELECT count(*) FROM platform_audit_record WHERE position IS NULL)");
            if (waiting == 0) return;
            if (waiting < fewest) (fewest, tries) = (waiting, 0);
            await Task.Delay(100);
        }

        Assert.Fail($"For a minute {fewest} events or audit records have been waiting: {string.Join(", ", await house.Undelivered())}");
    }

    static async Task EachDayReplayedOnce(FaultHouse house, LocalDays days)
    {
        var changes = await house.Count("SELECT count(*) FROM platform_outbox_event WHERE name = 'calendar.changed'");
        Assert.True(changes >= days.Acknowledged, $"{days.Acknowledged} days were said to be entered, {changes} were.");
        Assert.True(days.Acknowledged > 0 || changes < 10, "No day was ever said to be entered.");
        Assert.Equal(changes, await house.Count("SELECT count(*) FROM matters_replay WHERE ended_at IS NOT NULL"));
    }

    [GeneratedRegex("[0-9]+号$")]
    private static partial Regex Serial();
}
