using Directory.Accounts;
using Directory.Contracts;
using Directory.Organisation;
using Kernel;
using Microsoft.Extensions.DependencyInjection;
using Platform.Access;
using Platform.Demo;

namespace Directory.Demo;

/// <summary>A county with its units and several hundred officers, and an account for each kind of visitor.</summary>
sealed class DirectoryDemo(UsualRoles usual, PasswordHashing passwords) : IDemo
{
    /// <summary>When the house was set up.</summary>
    static readonly TimeOnly Morning = new(9, 0);

    public int Order => 0;

    public async Task Seed(DemoHouse house, CancellationToken ct)
    {
        var setUp = house.Zone.InstantOf(house.Today.AddMonths(-6), Morning);
        var county = new DemoCounty(house.Authority, house.Today, usual.All.Select(role => role.Code).ToHashSet(), DemoHouse.RandomFor("county"));
        county.Draw();
        var roles = usual.All.Select(role => new RoleRow(role.Code, role.Name, role.Grants)).ToList();
        await house.Run<ImportOrganisation, Imported>(Actor.House(house.Region), setUp, new(roles, county.Units, county.People, county.Holdings), ct);

        foreach (var officer in DemoOfficer.All) await Let(officer, house, setUp, ct);
    }

    async Task Let(DemoOfficer officer, DemoHouse house, DateTimeOffset at, CancellationToken ct)
    {
        var holding = await house.Use(services => Task.FromResult(Who(officer, services.GetRequiredService<IDirectory>(), house.Region)));
        var command = new OpenAccount(holding.Person.Id, officer.Account, await Task.Run(() => passwords.Hash(DemoOfficer.Password), ct));
        await house.Run<OpenAccount, Guid>(Actor.House(house.Region), at, command, ct);
    }

    public static PostHolding Who(DemoOfficer officer, IDirectory directory, RegionCode region) =>
        directory.OfficersOf(directory.UnitByCode(region, officer.Unit)!.Id)
            .Where(holding => holding.Post.Name == officer.Post).MinBy(holding => holding.Person.Telephone)!;
}
