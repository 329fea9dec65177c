namespace Calendar.Days;

/// <summary>The solar terms (节气) that are days off.</summary>
static class SolarTerms
{
    const double YearBeyond365Days = 0.2422;
    const double QingmingOf2000 = 4.81;

    /// <summary>清明, 4 or 5 April. The formula holds for the years 2000–2099.</summary>
    public static DateOnly Qingming(int year)
    {
        var since = year - 2000;
        return new(year, 4, (int)(since * YearBeyond365Days + QingmingOf2000) - since / 4);
    }
}
