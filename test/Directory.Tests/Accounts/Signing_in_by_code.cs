using Directory.Accounts;
using Kernel;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Platform.Database;
using Testing;
using Refusals = Directory.Accounts.Refusals;

namespace Directory.Tests.Accounts;

public sealed class Signing_in_by_code
{
    static readonly Refusal Failed = FactorRefusals.CodeFailed(5, 15);

    [Theory, ClassData(typeof(EachEngine))]
    public async Task Needs_the_password_first_and_tells_by_which_means_it_was_done(Engine engine)
    {
        await using var staff = await Staff.Open(engine);
        Assert.Null((await staff.Try("liming", Staff.Password)).Value.Half);
        var phone = await Telephone.SetUp(staff);
        Assert.Equal(staff.Account, (await Telephone.Bring(staff, await Telephone.Half(staff), phone.Code())).Value);
        Assert.Equal(staff.Account, (await Telephone.Bring(staff, await Telephone.Half(staff), $" {phone.RecoveryCodes[3].Replace('-', ' ')} ")).Value);
        Assert.Equal(Refusals.SignInFailed(5, 15), (await staff.SignIn("liming", "wrong")).Refusal);

        var attempts = (await staff.House.Ask<ReadSignIns, SignInsView>(new(), staff.Office.Acting(staff.Clerk))).Value.Attempts;
        Assert.Equal(
            [SignInOutcome.WrongPassword, SignInOutcome.Accepted, SignInOutcome.CodeAwaited, SignInOutcome.Accepted, SignInOutcome.CodeAwaited, SignInOutcome.Accepted],
            attempts.Select(attempt => attempt.Outcome));
        Assert.Equal([SignInMeans.RecoveryCode, SignInMeans.Code, SignInMeans.Password], attempts.Where(attempt => attempt.Outcome == SignInOutcome.Accepted).Select(attempt => attempt.Means));
        Assert.Equal("Accepted Code", await staff.House.Value("SELECT detail FROM platform_audit_record WHERE action = 'RecordCode' ORDER BY at, id LIMIT 1"));
    }

    [Theory, ClassData(typeof(EachEngine))]
    public async Task Takes_the_code_before_and_the_one_after_and_none_further_away(Engine engine)
    {
        await using var staff = await Staff.Open(engine);
        var phone = await Telephone.SetUp(staff);
        staff.House.Time.Advance(TimeSpan.FromMinutes(3));
        var half = await Telephone.Half(staff);
        Assert.Equal(Failed, (await Telephone.Bring(staff, half, phone.Code(-2))).Refusal);
        Assert.Equal(Failed, (await Telephone.Bring(staff, half, phone.Code(2))).Refusal);
        Assert.Equal(FactorRefusals.CodeMissing, (await Telephone.Bring(staff, half, " ")).Refusal);
        Assert.True((await Telephone.Bring(staff, half, phone.Code(-1))).Succeeded);
        Assert.True((await Telephone.Bring(staff, await Telephone.Half(staff), string.Concat(phone.Code(1).Select(digit => (char)(digit - '0' + '０'))))).Succeeded);
    }

    [Theory, ClassData(typeof(EachEngine))]
    public async Task Takes_no_code_twice(Engine engine)
    {
        await using var staff = await Staff.Open(engine);
        var phone = await Telephone.SetUp(staff);
        Assert.Equal(Failed, (await Telephone.Bring(staff, await Telephone.Half(staff), phone.Code(-1))).Refusal);
        var used = phone.Code();
        Assert.True((await Telephone.Bring(staff, await Telephone.Half(staff), used)).Succeeded);
        Assert.Equal(Failed, (await Telephone.Bring(staff, await Telephone.Half(staff), used)).Refusal);
        staff.House.Time.Advance(TimeSpan.FromSeconds(30));
        Assert.Equal(Failed, (await Telephone.Bring(staff, await Telephone.Half(staff), used)).Refusal);
    }

    [Theory, ClassData(typeof(EachEngine))]
    public async Task Lets_one_in_of_many_who_bring_the_same_code_at_once(Engine engine)
    {
        await using var staff = await Staff.Open(engine, settings => settings.Tries = 20);
        var phone = await Telephone.SetUp(staff);
        foreach (var code in new[] { phone.Code(), phone.RecoveryCodes[0] })
        {
            var halves = new List<Guid>();
            for (var i = 0; i < 6; i++) halves.Add(await Telephone.Half(staff));
            var tried = await Task.WhenAll(halves.Select(half => Telephone.Bring(staff, half, code)));
            Assert.Single(tried, one => one.Succeeded);
            Assert.All(tried.Where(one => !one.Succeeded), one => Assert.Equal(FactorRefusals.CodeFailed(20, 15), one.Refusal));
        }
    }

    [Theory, ClassData(typeof(EachEngine))]
    public async Task Takes_no_code_of_another_account(Engine engine)
    {
        await using var staff = await Staff.Open(engine);
        var other = await staff.Office.Officer(staff.Office.Section, "王芳");
        await staff.House.Run<OpenAccount, Guid>(new(other.Person.Id, "wangfang", staff.House.Services.GetRequiredService<PasswordHashing>().Hash(Staff.Password)));
        await Telephone.SetUp(staff);
        var theirs = await Telephone.SetUp(staff, other);
        var half = await Telephone.Half(staff);
        Assert.Equal(Failed, (await Telephone.Bring(staff, half, theirs.Code())).Refusal);
        Assert.Equal(Failed, (await Telephone.Bring(staff, half, theirs.RecoveryCodes[0])).Refusal);
    }

    [Theory, ClassData(typeof(EachEngine))]
    public async Task Locks_the_account_after_five_wrong_codes_though_the_password_is_right_in_between(Engine engine)
    {
        await using var staff = await Staff.Open(engine);
        var phone = await Telephone.SetUp(staff);
        for (var i = 0; i < 5; i++) Assert.Equal(Failed, (await Telephone.Bring(staff, await Telephone.Half(staff), "000000")).Refusal);
        Assert.Equal(Refusals.SignInFailed(5, 15), (await staff.SignIn("liming", Staff.Password)).Refusal);

        staff.House.Time.Advance(TimeSpan.FromMinutes(15));
        var half = await Telephone.Half(staff);
        for (var i = 0; i < 5; i++) await Telephone.Bring(staff, half, "000000");
        Assert.Equal(Failed, (await Telephone.Bring(staff, half, phone.Code())).Refusal);
        Assert.Equal(["Locked"], (await staff.Recorded()).Where(outcome => outcome == "Locked"));
    }

    [Theory, ClassData(typeof(EachEngine))]
    public async Task Slows_down_an_address_from_which_many_codes_are_wrong(Engine engine)
    {
        await using var staff = await Staff.Open(engine, settings => (settings.AddressFailures, settings.Tries) = (6, 20));
        var phone = await Telephone.SetUp(staff);
        var half = await Telephone.Half(staff);
        for (var i = 0; i < 6; i++) await Telephone.Bring(staff, half, "000000");
        Assert.Equal(Refusals.TooManyFromHere(10), (await Telephone.Bring(staff, half, phone.Code())).Refusal);
        Assert.True((await Telephone.Bring(staff, half, phone.Code(), address: "10.0.0.2")).Succeeded);
    }

    [Theory, ClassData(typeof(EachEngine))]
    public async Task Is_over_once_used_or_after_five_minutes_or_from_another_device_or_after_another_password(Engine engine)
    {
        await using var staff = await Staff.Open(engine);
        var phone = await Telephone.SetUp(staff);
        var used = await Telephone.Half(staff);
        Assert.True((await Telephone.Bring(staff, used, phone.Code())).Succeeded);
        Assert.Equal(FactorRefusals.TooLate, (await Telephone.Bring(staff, used, phone.RecoveryCodes[0])).Refusal);
        Assert.Equal(FactorRefusals.TooLate, (await Telephone.Bring(staff, Guid.CreateVersion7(), phone.RecoveryCodes[0])).Refusal);
        Assert.Equal(FactorRefusals.TooLate, (await Telephone.Bring(staff, null, phone.RecoveryCodes[0])).Refusal);

        var old = await Telephone.Half(staff);
        Assert.Equal(FactorRefusals.TooLate, (await Telephone.Bring(staff, old, phone.RecoveryCodes[0], "安卓设备 · Chrome")).Refusal);
        staff.House.Time.Advance(TimeSpan.FromMinutes(5));
        Assert.Equal(FactorRefusals.TooLate, (await Telephone.Bring(staff, old, phone.RecoveryCodes[0])).Refusal);

        var half = await Telephone.Half(staff);
        await staff.House.Run<ResetPassword, Done>(new(staff.Clerk.Person.Id, staff.House.Services.GetRequiredService<PasswordHashing>().Hash("Dong-Tian-2026")));
        Assert.Equal(FactorRefusals.TooLate, (await Telephone.Bring(staff, half, phone.Code())).Refusal);
        Assert.Equal(1L, Convert.ToInt64(await staff.House.Value("SELECT count(*) FROM directory_half_sign_in"), null));
    }

    [Theory, ClassData(typeof(EachEngine))]
    public async Task Refuses_whoever_has_lost_the_post_meanwhile(Engine engine)
    {
        await using var staff = await Staff.Open(engine);
        var phone = await Telephone.SetUp(staff);
        staff.House.Time.Advance(TimeSpan.FromDays(1));
        var half = await Telephone.Half(staff);
        var holding = await staff.House.Look(db => db.Set<Directory.Posts.Holding>().SingleAsync(held => held.Person == staff.Clerk.Person.Id));
        await staff.House.Run<Directory.Posts.EndHolding, Done>(new(holding.Post, holding.Id, new(2026, 9, 18)));
        Assert.Equal(Refusals.NoPost, (await Telephone.Bring(staff, half, phone.Code())).Refusal);
    }

    [Theory, ClassData(typeof(EachEngine))]
    public async Task Leaves_neither_the_secret_nor_a_code_in_the_database(Engine engine)
    {
        await using var staff = await Staff.Open(engine);
        var phone = await Telephone.SetUp(staff);
        await Telephone.Bring(staff, await Telephone.Half(staff), phone.RecoveryCodes[0]);
        foreach (var table in new[] { "directory_second_factor", "directory_recovery_code", "directory_half_sign_in", "directory_sign_in_attempt", "platform_audit_record", "platform_outbox_event", "platform_submission" })
        {
            var text = await Rows.Of(staff.House, table);
            foreach (var canary in phone.RecoveryCodes.Append(phone.Secret)) Assert.DoesNotContain(canary, text, StringComparison.OrdinalIgnoreCase);
        }

        Assert.Equal(9L, Convert.ToInt64(await staff.House.Value("SELECT count(*) FROM directory_recovery_code"), null));
    }
}
