using Directory.Accounts;
using Directory.Posts;
using Kernel;
using Microsoft.Extensions.DependencyInjection;
using Platform.Commands;
using Platform.Database;
using Testing;
using Refusals = Directory.Accounts.Refusals;

namespace Directory.Tests.Accounts;

public sealed class Proving_who_one_is
{
    [Theory, ClassData(typeof(EachEngine))]
    public async Task Is_asked_for_grave_acts_when_the_last_proof_is_old_and_for_no_other(Engine engine)
    {
        await using var staff = await Staff.Open(engine);
        var admin = staff.Office.Acting(await staff.Office.Officer(staff.Office.Main, "系统管理员", grants: [new(Rights.Accounts, Scope.Region), new(Rights.People, Scope.Region)]));
        var security = staff.Office.Acting(await staff.Office.Officer(staff.Office.Main, "安全管理员", grants: new Grant(Rights.Roles, Scope.Region)));
        var (now, post) = (staff.House.Time.GetUtcNow(), staff.Clerk.Post.Id);
        var (late, fresh) = (security with { ProofEnds = now }, security with { ProofEnds = now.AddMinutes(1) });
        Assert.Equal(CommandRefusals.ProofNeeded, (await staff.House.Run<GrantRoles, Done>(new(post, [], 99), late)).Refusal);
        Assert.Equal(CommandRefusals.ChangedMeanwhile, (await staff.House.Run<GrantRoles, Done>(new(post, [], 99), fresh)).Refusal);
        Assert.Equal(CommandRefusals.NotPermitted, (await staff.House.Run<GrantRoles, Done>(new(post, [], 99), staff.Office.Acting(staff.Clerk) with { ProofEnds = now })).Refusal);
        Assert.True((await staff.House.Run<DisableAccount, Done>(new(staff.Clerk.Person.Id), admin with { ProofEnds = now })).Succeeded);
    }

    [Theory, ClassData(typeof(EachEngine))]
    public async Task Takes_the_password_and_with_a_second_factor_a_code_too(Engine engine)
    {
        await using var staff = await Staff.Open(engine);
        Assert.Equal(Refusals.PasswordMissing, (await Prove(staff, "", null)).Refusal);
        Assert.True((await Prove(staff, Staff.Password, null)).Succeeded);
        var phone = await Telephone.SetUp(staff);
        Assert.Equal(FactorRefusals.ProofFailed(5), (await Prove(staff, Staff.Password, null)).Refusal);
        var code = phone.Code();
        Assert.Equal(FactorRefusals.ProofFailed(5), (await Prove(staff, "wrong", code)).Refusal);
        Assert.True((await Prove(staff, Staff.Password, code)).Succeeded);
        Assert.Equal(FactorRefusals.ProofFailed(5), (await Prove(staff, Staff.Password, code)).Refusal);
        Assert.False((await Telephone.Bring(staff, await Telephone.Half(staff), code)).Succeeded);
    }

    [Theory, ClassData(typeof(EachEngine))]
    public async Task Ends_the_sessions_when_it_is_guessed_at_and_does_not_lock_the_owner_out(Engine engine)
    {
        await using var staff = await Staff.Open(engine, settings => settings.AddressFailures = 9);
        var stolen = await Stamp(staff);
        for (var i = 0; i < 4; i++) Assert.Equal(FactorRefusals.ProofFailed(5), (await Prove(staff, "wrong", null, stolen)).Refusal);
        Assert.True((await staff.SignIn("liming", Staff.Password, "10.0.0.2")).Succeeded);
        Assert.Equal(FactorRefusals.ProofsEnded, (await Prove(staff, "wrong", null, stolen)).Refusal);

        Assert.NotEqual(stolen, await Stamp(staff));
        Assert.Equal(FactorRefusals.ProofsEnded, (await Prove(staff, Staff.Password, null, stolen)).Refusal);
        Assert.True((await staff.SignIn("liming", Staff.Password, "10.0.0.2")).Succeeded);
        for (var i = 0; i < 3; i++) await Prove(staff, "wrong", null, await Stamp(staff));
        Assert.Equal(Refusals.TooManyFromHere(10), (await Prove(staff, Staff.Password, null)).Refusal);
    }

    [Theory, ClassData(typeof(EachEngine))]
    public async Task Begins_the_count_anew_when_it_succeeds_and_counts_tries_that_come_at_once(Engine engine)
    {
        await using var staff = await Staff.Open(engine);
        for (var i = 0; i < 4; i++) await Prove(staff, "wrong", null);
        Assert.True((await Prove(staff, Staff.Password, null)).Succeeded);
        var stamp = await Stamp(staff);
        var tried = await Task.WhenAll(Enumerable.Range(0, 9).Select(_ => Prove(staff, "wrong", null, stamp)));
        Assert.Equal(4, tried.Count(one => one.Refusal == FactorRefusals.ProofFailed(5)));
        Assert.Equal(5, tried.Count(one => one.Refusal == FactorRefusals.ProofsEnded));
    }

    [Theory, ClassData(typeof(EachEngine))]
    public async Task Is_not_kept_from_the_owner_by_what_others_try_at_the_door(Engine engine)
    {
        await using var staff = await Staff.Open(engine);
        for (var i = 0; i < 5; i++) await staff.SignIn("liming", "wrong", "10.0.0.9");
        Assert.False((await staff.SignIn("liming", Staff.Password)).Succeeded);
        Assert.True((await Prove(staff, Staff.Password, null)).Succeeded);
        Assert.False((await staff.SignIn("liming", Staff.Password)).Succeeded);
    }

    static async Task<string> Stamp(Staff staff) => (string)(await staff.House.Value("SELECT security_stamp FROM directory_account"))!;

    static async Task<Result<Done>> Prove(Staff staff, string password, string? code, string? stamp = null)
    {
        await using var scope = staff.House.Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CurrentActor>().Become(staff.Office.Acting(staff.Clerk) with { Address = "10.0.0.1" });
        return await scope.ServiceProvider.GetRequiredService<Proving>().Try(password, code, new(Telephone.Device, stamp), CancellationToken.None);
    }
}
