using Directory.Accounts;
using Directory.Contracts;
using Kernel;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;
using Platform.Commands;
using Platform.Demo;
using Platform.House;
using Ui.Layouts;

namespace Directory.Demo;

/// <summary>Lets one in as an officer without a password.</summary>
sealed class OfficerDoor(DemoOfficer officer, int order, IDirectory directory, UseCases useCases, Sessions sessions, IOptions<HouseSettings> settings) : IDemoEntry
{
    public int Order => order;

    public string Key => officer.Account;

    public string Title => officer.Title;

    public string? Account => $"{officer.Account} / {DemoOfficer.Password}";

    public Task<string?> Describe(CancellationToken ct)
    {
        var who = directory.ActorOf(officer.Account) is null ? null : DirectoryDemo.Who(officer, directory, RegionCode.Parse(settings.Value.Region));
        return Task.FromResult(who is null ? null : $"{who.Person.Name}，{directory.PathOf(who.Unit.Id)} {who.Post.Name}。{officer.Does}");
    }

    public async Task<string?> Enter(HttpContext context, CancellationToken ct)
    {
        var entered = await useCases.Run<EnterDemo, Guid>(new(officer.Account), ct);
        return entered.Succeeded && await sessions.Begin(context, entered.Value) ? Addresses.Desk : null;
    }
}
