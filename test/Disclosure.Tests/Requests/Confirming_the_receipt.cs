namespace Disclosure.Tests.Requests;

/// <summary>Art. 31: what came online counts as received on the day both sides confirm.</summary>
public sealed class Confirming_the_receipt
{
    [Theory] // filed on 17 September, registered on the 21st
    [InlineData("2026-09-17", null)]
    [InlineData("2026-09-21", null)]
    [InlineData("2026-09-16", "disclosure.received-before-filed")]
    [InlineData("2026-09-22", "disclosure.received-in-future")]
    [InlineData(null, "disclosure.received-missing")]
    public void Lies_between_the_filing_and_today(string? received, string? refused)
    {
        var request = Sample.Filed("2026-09-17");
        var outcome = request.Register(received is null ? null : Sample.Day(received), Sample.Day("2026-09-21"));
        Assert.Equal(refused, outcome.Refusal?.Code);
        Assert.Equal(refused is null ? Sample.Day(received!) : null, request.ReceivedOn);
    }
}
