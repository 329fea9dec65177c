using System.Globalization;
using System.Text.RegularExpressions;

namespace Faults;

/// <summary>What must hold of a house after any fault: each form that was sent is one request with one number, none is skipped, and all chains are whole.</summary>
static partial class Soundness
{
    public static async Task Check(FaultHouse house, Filing filing)
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

        var timelines = await house.Verb("verify-timelines");
        Assert.True(timelines.ExitCode == 0, timelines.Said);
        var audit = await house.Verb("verify-audit");
        Assert.True(audit.ExitCode == 0, audit.Said);
    }

    /// <summary>Every outbox event reaches its subscribers, whatever was interrupted.</summary>
    static async Task EverythingTold(FaultHouse house)
    {
        for (var tries = 0; tries < 600; tries++)
        {
            if (await house.Count("SELECT count(*) FROM platform_outbox_event WHERE delivered_at IS NULL") == 0
                && await house.Count("SELECT count(*) FROM platform_audit_record WHERE position IS NULL") == 0) return;
            await Task.Delay(100);
        }

        Assert.Fail("Events or audit records are still waiting a minute after the start.");
    }

    [GeneratedRegex("[0-9]+号$")]
    private static partial Regex Serial();
}
