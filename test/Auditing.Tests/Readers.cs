using Kernel;
using Platform.Access;
using Testing;
using WebTesting;

namespace Auditing.Tests;

/// <summary>Who acts and who reads what was done.</summary>
static class Readers
{
    public static readonly RegionCode Elsewhere = RegionCode.Parse("990200");

    /// <summary>Somebody who reads the audit as far as the scope reaches.</summary>
    public static Actor Auditor(Scope scope = Scope.Region) =>
        WebHouse.Officer() with { PersonName = "孔明", PostName = "审计管理员", Grants = [new Grant(AuditRights.Read, scope)] };

    /// <summary>An officer without any right.</summary>
    public static Actor Officer(string name, RegionCode? region = null) =>
        WebHouse.Officer() with { PersonName = name, Region = region ?? TestHouse.Region, Address = "10.1.2.3" };

    /// <summary>The officer tries to open a page that is not his or hers, so many times: each is recorded as refused.</summary>
    public static async Task Refused(this RunningHouse house, Actor officer, int times = 1, string page = "/desk/secret")
    {
        for (var i = 0; i < times; i++) await house.Ask<VisitPage, Done>(new(page, new Permission("nobody.holds.this")), officer);
    }

    /// <summary>Returns when every record is linked.</summary>
    public static async Task Linked(this RunningHouse house)
    {
        for (var tries = 0; tries < 300; tries++)
        {
            if (Convert.ToInt64(await house.Value("SELECT count(*) FROM platform_audit_record WHERE position IS NULL"), null) == 0) return;
            await Task.Delay(50);
        }

        throw new TimeoutException("Records stayed unlinked.");
    }
}
