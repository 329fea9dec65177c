namespace Platform.Tests.Files;

public sealed class Carrying_a_file_through_a_returned_form
{
    [Fact]
    public async Task Gives_the_same_file_back()
    {
        using var room = new FileRoom();
        var file = (await room.Receive(Samples.Pdf(), "申请书 𠮷.pdf")).Value;
        Assert.Equal(file, room.Tickets.Redeem(room.Tickets.Issue(file), "Material").Value);
    }

    [Fact]
    public async Task Ends_after_half_a_day()
    {
        using var room = new FileRoom();
        var ticket = room.Tickets.Issue((await room.Receive(Samples.Pdf(), "a.pdf")).Value);
        room.Time.Advance(TimeSpan.FromHours(12.1));
        Assert.Equal(("platform.file-ticket-expired", "Material"), (room.Tickets.Redeem(ticket, "Material").Refusal?.Code, room.Tickets.Redeem(ticket, "Material").Refusal?.Field));
    }

    [Theory]
    [InlineData("")]
    [InlineData("forged")]
    [InlineData("Q2ZESjhB")]
    public void Cannot_be_forged(string ticket)
    {
        using var room = new FileRoom();
        Assert.Equal("platform.file-ticket-expired", room.Tickets.Redeem(ticket, "Material").Refusal?.Code);
    }
}
