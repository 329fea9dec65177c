using Disclosure.Requests;

namespace Disclosure.Tests.Requests;

/// <summary>Art. 30: once, within seven working days of the receipt.</summary>
public sealed class Asking_for_a_supplement
{
    static readonly DateOnly LastDay = Sample.Day("2026-09-28"); // the seventh working day after Friday 18 September

    [Theory]
    [InlineData("2026-09-28", null)]
    [InlineData("2026-09-29", "disclosure.supplement-too-late")]
    public void Is_possible_up_to_the_seventh_day(string today, string? refused) =>
        Assert.Equal(refused, Sample.Received().AskSupplement(Asked(today), LastDay).Refusal?.Code);

    [Fact]
    public void Happens_once()
    {
        var request = Sample.Received();
        Assert.True(request.AskSupplement(Asked("2026-09-21"), LastDay).Succeeded);
        Assert.Equal(Refusals.SupplementAskedOnce, request.AskSupplement(Asked("2026-09-22"), LastDay).Refusal);
    }

    [Fact]
    public void Has_no_last_day_under_the_older_law() => Assert.True(Sample.Received("2019-05-06").AskSupplement(Asked("2019-12-02"), null).Succeeded);

    [Theory]
    [InlineData("2026-09-21", "2026-09-30", null)]
    [InlineData("2026-09-20", "2026-09-30", "disclosure.supplement-before-asked")]
    [InlineData("2026-10-01", "2026-09-30", "disclosure.received-in-future")]
    [InlineData(null, "2026-09-30", "disclosure.received-missing")]
    public void Its_answer_is_dated_between_the_notice_and_today(string? received, string today, string? refused)
    {
        var request = Sample.Received();
        request.AskSupplement(Asked("2026-09-21"), LastDay);
        var taken = request.TakeSupplement(received is null ? null : Sample.Day(received), "补充说明", Sample.Day(today));
        Assert.Equal(refused, taken.Refusal?.Code);
    }

    [Theory]
    [InlineData("2026-10-15", "disclosure.term-still-runs")] // the last day still counts
    [InlineData("2026-10-16", null)]
    public void Without_an_answer_the_request_is_given_up_after_the_term(string today, string? refused)
    {
        var request = Sample.Received();
        request.AskSupplement(Asked("2026-09-21"), LastDay);
        Assert.Equal(refused, request.DeemAbandoned(Sample.Day(today)).Refusal?.Code);
    }

    [Theory]
    [InlineData("", 10, "disclosure.items-missing")]
    [InlineData("所需信息的年份", 0, "disclosure.term-not-sensible")]
    [InlineData("所需信息的年份", 61, "disclosure.term-not-sensible")]
    [InlineData("所需信息的年份", null, "disclosure.term-not-sensible")]
    public void Says_what_and_by_when(string items, int? term, string refused) =>
        Assert.Equal(refused, Assert.Single(new AskSupplement(default, 0, items, term).Check()).Code);

    static Supplement Asked(string on) => new("请写明所需信息的年份", Sample.Day(on), Sample.Day("2026-10-15"), null, null, null, "");
}
