using Directory.Accounts;
using Directory.Contracts;
using Kernel;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Platform.Commands;
using Platform.Database;
using Testing;

namespace Directory.Tests.Accounts;

/// <summary>An office one of whose clerks has an account, with passwords that are quick to check.</summary>
sealed class Staff(Office office, PostHolding clerk, Guid account) : IAsyncDisposable
{
    public const string Password = "Qiu-Tian-2026";

    public Office Office => office;

    public TestHouse House => office.House;

    public PostHolding Clerk => clerk;

    public Guid Account => account;

    public static async Task<Staff> Open(Engine engine, Action<SignInSettings>? settings = null, Action<IServiceCollection>? services = null)
    {
        var office = await Office.Open(engine, all =>
        {
            all.Configure<SignInSettings>(chosen =>
            {
                chosen.HashRounds = 1000;
                settings?.Invoke(chosen);
            });
            services?.Invoke(all);
        });
        var clerk = await office.Officer(office.Section, "李明");
        var hash = office.House.Services.GetRequiredService<PasswordHashing>().Hash(Password);
        return new(office, clerk, (await office.House.Run<OpenAccount, Guid>(new(clerk.Person.Id, "liming", hash))).Value);
    }

    /// <returns>The account.</returns>
    public async Task<Result<Guid>> SignIn(string name, string password, string address = "10.0.0.1") => (await Try(name, password, address)).Map(signedIn => signedIn.Account);

    public async Task<Result<SignedIn>> Try(string name, string password, string address = "10.0.0.1")
    {
        await using var scope = House.Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CurrentActor>().Become(Actor.Public(TestHouse.Region, address));
        return await scope.ServiceProvider.GetRequiredService<SigningIn>().Try(name, password, "Windows 电脑 · Edge", CancellationToken.None);
    }

    public async Task<List<string?>> Recorded() => await House.Look(async db =>
    {
        var records = new List<string?>();
        await db.Database.OpenConnectionAsync();
        await using var command = db.Database.GetDbConnection().CreateCommand();
        command.CommandText = "SELECT detail FROM platform_audit_record WHERE action = 'RecordSignIn' ORDER BY at, id";
        await using var reader = await command.ExecuteReaderAsync();
        while (await reader.ReadAsync()) records.Add(await reader.IsDBNullAsync(0) ? null : reader.GetString(0));
        return records;
    });

    public ValueTask DisposeAsync() => office.DisposeAsync();
}
