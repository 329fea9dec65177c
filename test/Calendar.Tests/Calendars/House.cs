using Calendar.Contracts;
using Kernel;
using Microsoft.Extensions.DependencyInjection;
using Platform.Modules;
using Testing;

namespace Calendar.Tests.Calendars;

static class House
{
    public static readonly ModuleList Modules = ModuleList.Of(typeof(House).Assembly);

    public static readonly Actor Administrator = Actor.House(TestHouse.Region) with
    {
        Kind = ActorKind.Officer,
        Grants = [new(new("calendar.days.manage"), Scope.Region)],
    };

    public static readonly Actor Clerk = Administrator with { Grants = [] };

    /// <summary>The schedule for 2027 as it might be published.</summary>
    public const string Csv2027 =
        """
        date,type,name
        2026-12-31,holiday,元旦
        2027-01-01,holiday,元旦
        2027-01-02,holiday,元旦
        2027-02-05,holiday,春节
        2027-02-06,holiday,春节
        2027-02-07,holiday,春节
        2027-02-08,holiday,春节
        2027-02-09,holiday,春节
        2027-02-20,workday,春节
        """;

    /// <summary>The calendar as the database has it now.</summary>
    public static Task<WorkCalendar> Now(TestHouse house, RegionCode? region = null) =>
        house.Services.GetRequiredService<IWorkCalendars>().Fresh(region ?? TestHouse.Region, TestContext.Current.CancellationToken);
}
