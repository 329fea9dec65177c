using Directory.Accounts;
using Kernel;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Platform.Commands;
using Platform.Database;
using Testing;

namespace Directory.Tests.Accounts;

public sealed class Keeping_passwords
{
    [Theory]
    [InlineData("Ab-2345", "directory.account-password-length")]
    [InlineData("abcdefgh", "directory.account-password-too-simple")]
    [InlineData("abcdefg1", "directory.account-password-too-simple")]
    [InlineData("p@ssW0rd", "directory.account-password-weak")]
    [InlineData("Yunxi@2026", "directory.account-password-weak")]
    [InlineData("xLiMing-2026", "directory.account-password-holds-name")]
    [InlineData("Qiu-Tian-2026", null)]
    public void Asks_for_one_that_is_not_easily_guessed(string password, string? refusal)
    {
        var settings = new SignInSettings();
        settings.WeakPasswords.Add("yunxi@2026");
        var code = new PasswordRules(Options.Create(settings)).Check(password, "liming")?.Code;
        Assert.Equal(refusal, code);
    }

    [Fact]
    public void Costs_an_unknown_account_the_same_work()
    {
        var passwords = new PasswordHashing(Options.Create(new SignInSettings { HashRounds = 10_000 }));
        var kept = passwords.Hash(Staff.Password);
        passwords.Verify(null, "warm");
        Assert.Equal(PasswordVerificationResult.Failed, passwords.Verify(null, Staff.Password));

        var known = Fastest(() => passwords.Verify(kept, "wrong"));
        var unknown = Fastest(() => passwords.Verify(null, "wrong"));
        Assert.InRange(unknown / known, 0.5, 2);
    }

    /// <summary>Short and tried often, so that at least one try is left alone by whatever else runs.</summary>
    static double Fastest(Action work) => Enumerable.Range(0, 100).Min(_ =>
    {
        var start = TimeProvider.System.GetTimestamp();
        work();
        return TimeProvider.System.GetElapsedTime(start).TotalMilliseconds;
    });

    [Theory, ClassData(typeof(EachEngine))]
    public async Task Changes_ones_own_with_the_old_one(Engine engine)
    {
        await using var staff = await Staff.Open(engine);
        Assert.Equal(Refusals.OldPasswordWrong, (await Change(staff, "wrong", "Dong-Tian-2026")).Refusal);
        Assert.Equal(Refusals.PasswordWeak, (await Change(staff, Staff.Password, "Admin@123")).Refusal);
        Assert.Equal(Refusals.RepeatedDifferently, (await Change(staff, Staff.Password, "Dong-Tian-2026", "Dong-Tian-2027")).Refusal);

        Assert.True((await Change(staff, Staff.Password, "Dong-Tian-2026")).Succeeded);
        Assert.False((await staff.SignIn("liming", Staff.Password)).Succeeded);
        Assert.True((await staff.SignIn("liming", "Dong-Tian-2026")).Succeeded);
    }

    [Theory, ClassData(typeof(EachEngine))]
    public async Task Strengthens_one_that_was_kept_by_older_rules(Engine engine)
    {
        await using var staff = await Staff.Open(engine);
        var weak = new PasswordHasher<Account>(Options.Create(new PasswordHasherOptions { IterationCount = 500 })).HashPassword(null!, "Lao-Mi-Ma-1");
        await staff.House.Run<ResetPassword, Done>(new(staff.Clerk.Person.Id, weak));
        Assert.True((await staff.SignIn("liming", "Lao-Mi-Ma-1")).Succeeded);
        var kept = await staff.House.Look(db => db.Set<Account>().SingleAsync());
        Assert.NotEqual(weak, kept.PasswordHash);
        Assert.True((await staff.SignIn("liming", "Lao-Mi-Ma-1")).Succeeded);
    }

    static async Task<Result<Done>> Change(Staff staff, string old, string password, string? repeated = null)
    {
        await using var scope = staff.House.Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CurrentActor>().Become(staff.Office.Acting(staff.Clerk));
        return await scope.ServiceProvider.GetRequiredService<ChangingPassword>().Change(old, password, repeated ?? password, new(Telephone.Device, null), CancellationToken.None);
    }
}
