using System.Globalization;

namespace Calendar.Days;

/// <summary>The festivals of the lunar calendar (农历) as days of the common one.</summary>
static class LunarDays
{
    static readonly ChineseLunisolarCalendar Lunar = new();

    /// <summary>春节, the first day of the first month.</summary>
    public static DateOnly NewYear(int year) => Of(year, 1, 1);

    /// <summary>端午, 五月初五.</summary>
    public static DateOnly DragonBoat(int year) => Of(year, 5, 5);

    /// <summary>中秋, 八月十五.</summary>
    public static DateOnly MidAutumn(int year) => Of(year, 8, 15);

    /// <summary>A leap month (闰月) takes a place of its own: the months after it move up by one, and it is never the festival's month.</summary>
    static DateOnly Of(int year, int month, int day)
    {
        var leap = Lunar.GetLeapMonth(year);
        var place = leap > 0 && month >= leap ? month + 1 : month;
        return DateOnly.FromDateTime(Lunar.ToDateTime(year, place, day, 0, 0, 0, 0));
    }
}
