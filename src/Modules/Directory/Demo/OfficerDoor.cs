using Directory.Contracts;
using Kernel;
using Microsoft.AspNetCore.Http;
using Platform.Demo;

namespace Directory.Demo;

/// <summary>Lets one in as an officer without a password.</summary>
sealed class OfficerDoor(DemoOfficer officer, IDirectory directory, Entrance entrance) : IDemoEntry
{
    public int Order => Array.IndexOf(DemoOfficer.All, officer);

    public string Key => officer.Account;

    public string Title => officer.Title;

    public string? Account => $"{officer.Account} / {DemoOfficer.Password}";

    public Actor? Who => directory.ActorOf(officer.Account);

    public Task<string?> Describe(CancellationToken ct)
    {
        var who = Who;
        return Task.FromResult(who is null ? null : $"{who.PersonName}，{directory.PathOf(who.Unit!.Value)} {who.PostName}。{officer.Does}");
    }

    public Task<string?> Enter(HttpContext context, CancellationToken ct) => entrance.Enter(context, officer.Account, ct);
}
