namespace Disclosure.Demo;

/// <summary>Where the office of an invented county would be found; what somebody has set stays.</summary>
static class DemoOfficeCard
{
    public static DisclosureSettings Over(DisclosureSettings set) => new()
    {
        OfficeName = set.OfficeName,
        OfficeHours = set.OfficeHours,
        OfficeAddress = Or(set.OfficeAddress, "城关镇人民路1号县行政中心二楼206室"),
        Telephone = Or(set.Telephone, "0990-6010206"),
        Fax = Or(set.Fax, "0990-6010207"),
        Email = Or(set.Email, "zwgk@example.gov.cn"),
        PostCode = Or(set.PostCode, "990100"),
    };

    static string Or(string set, string invented) => set.Length > 0 ? set : invented;
}
