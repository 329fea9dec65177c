using Calendar.Contracts;

namespace Calendar.Tests.Limits;

public sealed class Writing_office_hours
{
    [Theory]
    [InlineData("08:30-12:00,14:30-17:30", 6.5)]
    [InlineData("09:00-17:00", 8)]
    [InlineData("00:00-23:59", 23 + 59 / 60.0)]
    public void Reads_back_as_it_was_written(string text, double perDay)
    {
        Assert.Equal(text, OfficeHours.Parse(text).ToString());
        Assert.Equal(TimeSpan.FromHours(perDay), OfficeHours.Parse(text).PerDay);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("08:30")]
    [InlineData("8:30-12:00")]
    [InlineData("12:00-08:30")]
    [InlineData("08:30-12:00,12:00-17:30")]
    [InlineData("14:30-17:30,08:30-12:00")]
    [InlineData("08:30-09:00")]
    [InlineData("08:30-24:00")]
    [InlineData("01:00-02:00,03:00-04:00,05:00-06:00,07:00-08:00,09:00-10:00")]
    public void Refuses_what_are_none(string? text) => Assert.False(OfficeHours.TryParse(text, out _));
}
