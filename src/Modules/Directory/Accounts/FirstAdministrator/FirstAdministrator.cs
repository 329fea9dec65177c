using Directory.Contracts;
using Kernel;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Platform.Commands;
using Platform.Database;
using Platform.House;

namespace Directory.Accounts;

/// <summary>Gives a served house in which nobody can sign in its first administrator. The password stands in a file that only the operator reads.</summary>
sealed partial class FirstAdministrator(IServiceScopeFactory scopes, IServiceProvider services, IOptions<HouseSettings> settings, ILogger<FirstAdministrator> log) : IStartupTask
{
    const string Name = "admin";
    const string FileName = "first-administrator.txt";

    string PasswordFile => Path.Combine(settings.Value.Data, FileName);

    public async Task Run(CancellationToken ct)
    {
        if (services.GetService<IServer>() is null) return;

        await using var scope = scopes.CreateAsyncScope();
        if (await scope.ServiceProvider.GetRequiredService<AppDb>().Set<Account>().AnyAsync(ct)) return;

        scope.ServiceProvider.GetRequiredService<CurrentActor>().Become(Actor.House(RegionCode.Parse(settings.Value.Region)));
        var useCases = scope.ServiceProvider.GetRequiredService<UseCases>();
        if (await Post(scope.ServiceProvider, useCases, ct) is not { } post) return;

        var password = RandomPassword.Draw();
        var hash = scope.ServiceProvider.GetRequiredService<PasswordHashing>().Hash(password);
        // Kept first: interrupted in between, the next start finds no account and begins anew.
        Keep(password);
        if ((await useCases.Run<OpenAccount, Guid>(new(post.Person.Id, Name, hash, Given: true), ct)).Succeeded) Opened(Name, PasswordFile);
        else File.Delete(PasswordFile);
    }

    /// <summary>Somebody who may give others accounts; in a house without any unit, the first of its government.</summary>
    static async Task<PostHolding?> Post(IServiceProvider services, UseCases useCases, CancellationToken ct)
    {
        await useCases.Run<BeginOrganisation, Done>(new(), ct);
        var (directory, region) = (services.GetRequiredService<IDirectory>(), services.GetRequiredService<CurrentActor>().Actor.Region);
        return directory.UnitsOf(region) is [var top, ..] ? directory.OfficersWho(Rights.Accounts, top.Id).FirstOrDefault() : null;
    }

    void Keep(string password)
    {
        var options = new FileStreamOptions { Mode = FileMode.Create, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows()) options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        using var file = new StreamWriter(PasswordFile, options);
        file.WriteLine($"{Name} {password}");
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "The first administrator is {Account}; the password is in {File}. Sign in, change it and delete the file.")]
    partial void Opened(string account, string file);
}
