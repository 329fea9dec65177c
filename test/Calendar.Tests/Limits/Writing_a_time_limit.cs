using System.Text.Json;
using Calendar.Contracts;

namespace Calendar.Tests.Limits;

public sealed class Writing_a_time_limit
{
    [Theory]
    [InlineData("15wd", 15, LimitUnit.WorkingDays, false, "15个工作日")]
    [InlineData("30d", 30, LimitUnit.CalendarDays, false, "30日")]
    [InlineData("60d!", 60, LimitUnit.CalendarDays, true, "60日")]
    [InlineData("2m", 2, LimitUnit.Months, false, "2个月")]
    [InlineData("4h", 4, LimitUnit.OfficeHours, false, "4个工作小时")]
    [InlineData("1000wd", 1000, LimitUnit.WorkingDays, false, "1000个工作日")]
    public void Reads_back_as_it_was_written(string text, int amount, LimitUnit unit, bool exact, string chinese)
    {
        Assert.True(TimeLimit.TryParse(text, out var limit));
        Assert.Equal(new TimeLimit(amount, unit, exact), limit);
        Assert.Equal(text, limit.ToString());
        Assert.Equal(chinese, limit.Chinese);
        Assert.Equal(limit, JsonSerializer.Deserialize<TimeLimit>(JsonSerializer.Serialize(limit)));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("wd")]
    [InlineData("15")]
    [InlineData("0wd")]
    [InlineData("-3d")]
    [InlineData("+3d")]
    [InlineData(" 3d")]
    [InlineData("3 d")]
    [InlineData("3D")]
    [InlineData("3w")]
    [InlineData("1.5h")]
    [InlineData("15wd!")]
    [InlineData("4h!")]
    [InlineData("!")]
    [InlineData("1001wd")]
    [InlineData("61m")]
    [InlineData("99999999999999999999d")]
    [InlineData("１５wd")]
    public void Refuses_what_is_not_one(string? text)
    {
        Assert.False(TimeLimit.TryParse(text, out _));
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<TimeLimit>(JsonSerializer.Serialize(text)));
    }
}
