using Disclosure.Requests;
using Kernel;

namespace Disclosure.Tests.Requests;

/// <summary>Art. 33: once, by twenty working days at most, while the first period runs, approved by another.</summary>
public sealed class Extending_a_request
{
    static readonly PersonId Clerk = PersonId.New();
    static readonly PersonId Head = PersonId.New();
    static readonly DateOnly Due = Sample.Day("2026-10-22"); // the twentieth working day after 18 September 2026

    [Theory]
    [InlineData(20, "2026-10-22", null)] // the last day still counts
    [InlineData(20, "2026-10-23", "disclosure.period-has-ended")]
    [InlineData(21, "2026-10-22", "disclosure.extension-too-long")]
    [InlineData(0, "2026-10-22", "disclosure.extension-too-long")]
    public void Is_proposed_within_the_limits(int days, string on, string? refused) =>
        Assert.Equal(refused, Sample.Received().ProposeExtension(Proposal(days, on), Due).Refusal?.Code);

    [Fact]
    public void Is_not_proposed_while_no_period_runs() => Assert.Equal(Refusals.PeriodHasEnded, Sample.Received().ProposeExtension(Proposal(), null).Refusal);

    [Fact]
    public void Is_shorter_under_the_older_law()
    {
        Assert.Equal("disclosure.extension-too-long", Sample.Received("2019-05-14").ProposeExtension(Proposal(16, "2019-05-20"), Sample.Day("2019-06-04")).Refusal?.Code);
        Assert.True(Sample.Received("2019-05-15").ProposeExtension(Proposal(16, "2019-05-20"), Sample.Day("2019-06-13")).Succeeded);
    }

    [Fact]
    public void Waits_for_one_decision_at_a_time()
    {
        var request = Proposed();
        Assert.Equal(Refusals.AlreadyProposed, request.ProposeExtension(Proposal(), Due).Refusal);
        Assert.True(request.DecideExtension(false, Head, Sample.Day("2026-10-12"), Due).Succeeded);
        Assert.True(request.ProposeExtension(Proposal(), Due).Succeeded);
    }

    [Fact]
    public void Is_not_approved_by_who_proposed_it() =>
        Assert.Equal(Refusals.OwnProposal, Proposed().DecideExtension(true, Clerk, Sample.Day("2026-10-12"), Due).Refusal);

    [Fact]
    public void Is_not_approved_after_the_period()
    {
        Assert.Equal(Refusals.PeriodHasEnded, Proposed().DecideExtension(true, Head, Sample.Day("2026-10-23"), Due).Refusal);
        Assert.True(Proposed().DecideExtension(false, Head, Sample.Day("2026-10-23"), Due).Succeeded);
    }

    [Fact]
    public void Happens_once()
    {
        var request = Proposed();
        Assert.True(request.DecideExtension(true, Head, Sample.Day("2026-10-12"), Due).Succeeded);
        Assert.Equal(Refusals.ExtendedOnce, request.ProposeExtension(Proposal(), Due).Refusal);
        Assert.Equal(Refusals.NothingProposed, request.DecideExtension(true, Head, Sample.Day("2026-10-12"), Due).Refusal);
    }

    [Fact]
    public void Says_why()
    {
        Assert.Equal(Refusals.ReasonMissing, Assert.Single(new ProposeExtension(default, 0, 20, " ").Check()));
        Assert.Equal(Refusals.OpinionMissing, Assert.Single(new DecideExtension(default, 0, false, "").Check()));
    }

    static DisclosureRequest Proposed()
    {
        var request = Sample.Received();
        request.ProposeExtension(Proposal(), Due);
        return request;
    }

    static Extension Proposal(int days = 20, string on = "2026-10-10") => new(days, "档案数量较大，需要逐份查找", Sample.Day(on), Clerk, ExtensionState.Proposed);
}
