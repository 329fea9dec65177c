using Calendar.Contracts;
using Kernel;

namespace Calendar.Tests.Clocks;

public sealed class A_light
{
    static readonly DateTimeOffset Warn = Shipped.At("2026-09-18 00:00");
    static readonly DateTimeOffset Due = Shipped.Calendar.EndOf(new(2026, 9, 20));

    [Fact]
    public void Is_green_until_the_warning() => Assert.Equal(Light.Green, Lights.Of(Warn.AddMicroseconds(-1), Warn, Due));

    [Fact]
    public void Is_yellow_from_the_warning_to_the_very_end_of_the_due_day()
    {
        Assert.Equal(Light.Yellow, Lights.Of(Warn, Warn, Due));
        Assert.Equal(Light.Yellow, Lights.Of(Due, Warn, Due));
    }

    [Fact]
    public void Is_red_from_the_first_moment_of_the_next_day() => Assert.Equal(Light.Red, Lights.Of(Shipped.At("2026-09-21 00:00"), Warn, Due));

    [Fact]
    public void Is_green_before_the_due_date_where_nobody_warns() => Assert.Equal(Light.Green, Lights.Of(Due, null, Due));

    [Fact]
    public void Is_out_while_nothing_is_due() => Assert.Equal(Light.None, Lights.Of(Due, Warn, null));
}
