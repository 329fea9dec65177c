using Calendar.Contracts;
using CsCheck;

namespace Calendar.Tests.Days;

public sealed class Any_calendar
{
    static readonly Gen<(WorkCalendar Calendar, DateOnly From, int N)> Case =
        Gen.Select(RandomCalendar.Gen, Gen.Int[0, 1500], Gen.Int[-300, 300], (calendar, day, n) => (calendar, RandomCalendar.First.AddDays(day), n));

    [Fact]
    public void Adds_working_days_as_one_does_with_a_finger() => Case.Sample(
        one => one.Calendar.AddWorkingDays(one.From, one.N) == WithAFinger(one.Calendar, one.From, one.N), iter: 200);

    [Fact]
    public void Counts_back_what_it_has_added() => Case.Sample(
        one => one.N <= 0 || one.Calendar.WorkingDaysBetween(one.From, one.Calendar.AddWorkingDays(one.From, one.N)) == one.N, iter: 200);

    [Fact]
    public void Adds_without_allocating()
    {
        var from = new DateOnly(2026, 2, 10);
        Shipped.Calendar.AddWorkingDays(from, 20);
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 1000; i++) from = Shipped.Calendar.AddWorkingDays(from, i % 2 == 0 ? 20 : -20);
        Assert.Equal(before, GC.GetAllocatedBytesForCurrentThread());
    }

    static DateOnly WithAFinger(WorkCalendar calendar, DateOnly day, int n)
    {
        for (var left = Math.Abs(n); left > 0;)
        {
            day = day.AddDays(Math.Sign(n));
            if (calendar.IsWorking(day)) left--;
        }

        return day;
    }
}
