using Directory.Accounts;
using Directory.Contracts;
using Directory.Organisation;
using Kernel;
using Microsoft.Extensions.DependencyInjection;
using Platform.Access;
using Platform.Demo;

namespace Directory.Demo;

/// <summary>A county with its units and several hundred officers, and an account for each kind of visitor and for everybody who handles requests.</summary>
sealed class DirectoryDemo(UsualRoles usual, PasswordHashing passwords) : IDemo
{
    /// <summary>The office's own requests reach back so far, in months.</summary>
    const int Business = 15;

    /// <summary>When the house was set up.</summary>
    static readonly TimeOnly Morning = new(9, 0);

    public int Order => 0;

    public async Task Seed(DemoHouse house, CancellationToken ct)
    {
        var setUp = house.Zone.InstantOf(house.Today.AddMonths(house.Years == 0 ? -Business : (-12 * house.Years) - 1), Morning);
        var county = new DemoCounty(house.Authority, house.Today, usual.All.Select(role => role.Code).ToHashSet(), DemoHouse.RandomFor("county"));
        county.Draw();
        if (house.Years > 0) DemoReception.Staff(county, house.Today);
        county.Appoint(DemoUnits.SupervisionSection, DemoUnits.AuditPost, [UsualRole.Officer, UsualRole.Auditor]);
        foreach (var post in new[] { DemoUnits.SecurityPost, DemoUnits.SecondSecurityPost }) county.Appoint(DemoUnits.SecuritySection, post, [UsualRole.Officer, UsualRole.Security]);
        var roles = usual.All.Select(role => new RoleRow(role.Code, role.Name, role.Grants)).ToList();
        await house.Run<ImportOrganisation, Imported>(Actor.House(house.Region), setUp, new(roles, county.Units, county.People, county.Holdings), ct);
        await OpenAccounts(house, house.Zone.InstantOf(house.Today, Morning), ct);
    }

    /// <summary>All of them have one password, so that it need be hashed only once.</summary>
    async Task OpenAccounts(DemoHouse house, DateTimeOffset at, CancellationToken ct)
    {
        var hash = await Task.Run(() => passwords.Hash(DemoOfficer.Password), ct);
        var accounts = await house.Use(services => Task.FromResult(Accounts(services.GetRequiredService<IDirectory>(), house).ToList()));
        foreach (var (account, person) in accounts) await house.Run<OpenAccount, Guid>(Actor.House(house.Region), at, new(person, account, hash), ct);
    }

    static IEnumerable<(string Account, PersonId Person)> Accounts(IDirectory directory, DemoHouse house)
    {
        var behindDoors = DemoOfficer.All.Select(officer => (officer.Account, Who(officer, directory, house.Region).Person.Id));
        return house.Years == 0 ? behindDoors : behindDoors.Concat(DemoAccounts.In(directory, house.Region));
    }

    public static PostHolding Who(DemoOfficer officer, IDirectory directory, RegionCode region) =>
        directory.OfficersOf(directory.UnitByCode(region, officer.Unit)!.Id)
            .Where(holding => holding.Post.Name == officer.Post).MinBy(holding => holding.Person.Telephone)!;
}
