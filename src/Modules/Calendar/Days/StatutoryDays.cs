using Calendar.Contracts;

namespace Calendar.Days;

/// <summary>The days off that the law itself names (全国年节及纪念日放假办法), for years whose schedule is not known.</summary>
/// <remarks>Versions: 1999-09-18; Order 513, from 2008; Order 644, from 2014; Order 795, from 2025.</remarks>
static class StatutoryDays
{
    public static IEnumerable<ScheduledDay> Of(int year) =>
    [
        Off(new(year, 1, 1), "元旦"),
        .. SpringFestival(year),
        .. year < 2008 ? [] : new[] { Off(SolarTerms.Qingming(year), "清明节") },
        .. Run(new(year, 5, 1), LabourDays(year), "劳动节"),
        .. year < 2008 ? [] : new[] { Off(LunarDays.DragonBoat(year), "端午节"), Off(LunarDays.MidAutumn(year), "中秋节") },
        .. Run(new(year, 10, 1), 3, "国庆节"),
    ];

    static IEnumerable<ScheduledDay> SpringFestival(int year)
    {
        var newYear = LunarDays.NewYear(year);
        return year switch
        {
            >= 2025 => Run(newYear.AddDays(-1), 4, "春节"),
            >= 2008 and < 2014 => Run(newYear.AddDays(-1), 3, "春节"),
            _ => Run(newYear, 3, "春节"),
        };
    }

    static int LabourDays(int year) => year switch
    {
        >= 2025 => 2,
        >= 2008 => 1,
        _ => 3,
    };

    static IEnumerable<ScheduledDay> Run(DateOnly from, int days, string name) => Enumerable.Range(0, days).Select(i => Off(from.AddDays(i), name));

    static ScheduledDay Off(DateOnly day, string name) => new(day, true, name);
}
