using Platform.Files;

namespace Platform.Tests.Files;

public sealed class Scanning_an_upload
{
    static readonly byte[] Infected = [.. Samples.Pdf(), .. Samples.Eicar];

    [Fact]
    public async Task Sends_every_byte_and_records_that_it_is_clean()
    {
        await using var clamd = new FakeClamd();
        using var room = new FileRoom(new() { Scanner = clamd.Setting });
        var content = Samples.Pdf(new string('x', 300_000));

        Assert.Equal(ScanState.Clean, (await room.Receive(content, "a.pdf")).Value.Scan);
        Assert.Equal(content, Assert.Single(clamd.Seen));
    }

    [Fact]
    public async Task Refuses_what_is_infected_and_leaves_nothing()
    {
        await using var clamd = new FakeClamd();
        using var room = new FileRoom(new() { Scanner = clamd.Setting });

        Assert.Equal("platform.file-infected", (await room.Receive(Infected, "a.pdf")).Refusal?.Code);
        Assert.Empty(room.Left);
    }

    [Fact]
    public async Task Without_a_scanner_takes_it_as_not_scanned()
    {
        using var room = new FileRoom(new() { Scanner = "none" });
        Assert.Equal(ScanState.NotScanned, (await room.Receive(Infected, "a.pdf")).Value.Scan);
    }

    [Theory]
    [InlineData("unix:/nonexistent/clamd.ctl")]
    [InlineData("tcp:127.0.0.1:1")]
    public async Task By_a_scanner_that_is_away_goes_by_the_setting(string scanner)
    {
        using var strict = new FileRoom(new() { Scanner = scanner });
        Assert.Equal("platform.file-scanner-away", (await strict.Receive(Samples.Pdf(), "a.pdf")).Refusal?.Code);
        Assert.Empty(strict.Left);

        using var lenient = new FileRoom(new() { Scanner = scanner, WhenScannerIsAway = ScannerAway.AcceptUnscanned });
        Assert.Equal(ScanState.NotScanned, (await lenient.Receive(Samples.Pdf(), "a.pdf")).Value.Scan);
    }

    [Fact]
    public async Task That_is_too_long_for_the_scanner_is_no_clean_one()
    {
        await using var clamd = new FakeClamd(limit: 100_000);
        using var room = new FileRoom(new() { Scanner = clamd.Setting });
        Assert.Equal("platform.file-scanner-away", (await room.Receive(Samples.Pdf(new string('x', 5_000_000)), "a.pdf")).Refusal?.Code);
    }

    [Fact]
    public void Does_not_guess_at_a_setting_it_cannot_read() => Assert.Throws<FormatException>(() => ClamdAddress.Of("localhost"));
}
