using Directory.Accounts;
using Kernel;
using Microsoft.Extensions.DependencyInjection;
using Platform.Commands;
using Platform.Database;
using Testing;

namespace Directory.Tests.Accounts;

public sealed class A_passkey_as_second_factor
{
    [Theory, ClassData(typeof(EachEngine))]
    public async Task Is_brought_after_the_password_instead_of_a_code(Engine engine)
    {
        await using var staff = await Browsing.Open(engine);
        var browser = new Browsing(staff);
        var (key, codes) = await browser.Register();
        var half = await browser.Half();
        Assert.Equal(staff.Account, (await browser.SecondStep(key)).Value);
        var attempts = (await staff.House.Ask<ReadSignIns, SignInsView>(new(), Clerk(staff))).Value.Attempts;
        Assert.Equal([(SignInOutcome.Accepted, SignInMeans.PasswordAndPasskey), (SignInOutcome.CodeAwaited, SignInMeans.Password)], attempts.Select(attempt => (attempt.Outcome, attempt.Means)));
        Assert.Equal(FactorRefusals.TooLate, (await Telephone.Bring(staff, half, codes[0])).Refusal);

        Assert.Equal(staff.Account, (await Telephone.Bring(staff, await browser.Half(), codes[0])).Value);
        Assert.Equal(FactorRefusals.CodeFailed(5, 15), (await Telephone.Bring(staff, await browser.Half(), codes[0])).Refusal);
    }

    [Theory, ClassData(typeof(EachEngine))]
    public async Task Is_no_second_step_of_another_account(Engine engine)
    {
        await using var staff = await Browsing.Open(engine);
        var other = await staff.Office.Officer(staff.Office.Section, "王芳");
        await staff.House.Run<OpenAccount, Guid>(new(other.Person.Id, "wangfang", staff.House.Services.GetRequiredService<PasswordHashing>().Hash(Staff.Password)));
        var ((mine, _), (hers, _)) = (await new Browsing(staff).Register(), await new Browsing(staff, other).Register());
        var browser = new Browsing(staff);
        await browser.Half();
        Assert.Equal(PasskeyRefusals.Failed, (await browser.SecondStep(hers)).Refusal);
        Assert.Equal(PasskeyRefusals.TooLate, (await browser.SecondStep(hers.Sign(await browser.Ask()))).Refusal);
        var second = mine.Sign(await browser.AskSecond());
        await browser.Half("wangfang");
        Assert.Equal(PasskeyRefusals.Failed, (await browser.SecondStep(second)).Refusal);
        Assert.True((await browser.SecondStep(hers)).Succeeded);
    }

    [Theory, ClassData(typeof(EachEngine))]
    public async Task Is_too_late_after_five_minutes_or_another_password(Engine engine)
    {
        await using var staff = await Browsing.Open(engine);
        var browser = new Browsing(staff);
        var (key, _) = await browser.Register();
        await browser.Half();
        staff.House.Time.Advance(TimeSpan.FromMinutes(3));
        var answer = key.Sign(await browser.AskSecond());
        staff.House.Time.Advance(TimeSpan.FromMinutes(2));
        Assert.Equal(FactorRefusals.TooLate, (await browser.SecondStep(answer)).Refusal);

        await browser.Half();
        var later = key.Sign(await browser.AskSecond());
        await staff.House.Run<ResetPassword, Done>(new(staff.Clerk.Person.Id, staff.House.Services.GetRequiredService<PasswordHashing>().Hash("Dong-Tian-2026")));
        Assert.Equal(FactorRefusals.TooLate, (await browser.SecondStep(later)).Refusal);
    }

    [Theory, ClassData(typeof(EachEngine))]
    public async Task Stays_when_the_telephones_codes_go_and_the_other_way_round(Engine engine)
    {
        await using var staff = await Browsing.Open(engine);
        var browser = new Browsing(staff);
        var phone = await Telephone.SetUp(staff);
        var (key, _) = await browser.Register();
        Assert.True((await staff.House.Run<RemoveFactor, Done>(new(), Clerk(staff))).Succeeded);
        Assert.False((await Telephone.Bring(staff, await browser.Half(), phone.Code())).Succeeded);
        Assert.True((await Telephone.Bring(staff, await browser.Half(), phone.RecoveryCodes[0])).Succeeded);
        Assert.True((await browser.SignIn(key)).Succeeded);

        var again = await Telephone.SetUp(staff);
        await staff.House.Run<RemovePasskey, Done>(new((await staff.House.Ask<ReadPasskeys, PasskeysView>(new(), Clerk(staff))).Value.All.Single().Id), Clerk(staff));
        Assert.True((await Telephone.Bring(staff, await Telephone.Half(staff), again.RecoveryCodes[0])).Succeeded);
        Assert.True((await staff.House.Run<RenewRecoveryCodes, IReadOnlyList<string>>(new(), Clerk(staff))).Succeeded);
    }

    [Theory, ClassData(typeof(EachEngine))]
    public async Task Is_enough_where_the_house_asks_for_one_and_is_taken_away_with_the_rest(Engine engine)
    {
        await using var staff = await Browsing.Open(engine, settings => (settings.SecondFactor, settings.SecondFactorGraceDays) = (FactorNeed.Everybody, 0));
        Assert.True(IsDue(staff));
        var browser = new Browsing(staff);
        var (key, _) = await browser.Register();
        Assert.False(IsDue(staff));

        var admin = staff.Office.Acting(await staff.Office.Officer(staff.Office.Main, "安全管理员", grants: new Grant(Rights.Factors, Scope.Subtree)));
        Assert.True((await staff.House.Run<TakeAwayFactor, Done>(new(staff.Clerk.Person.Id), admin)).Succeeded);
        Assert.Equal(PasskeyRefusals.Failed, (await browser.SignIn(key)).Refusal);
        Assert.Null((await staff.Try("liming", Staff.Password)).Value.Half);
        Assert.True(IsDue(staff));
        Assert.Equal(0L, Convert.ToInt64(await staff.House.Value("SELECT (SELECT count(*) FROM directory_passkey) + (SELECT count(*) FROM directory_recovery_code)"), null));
    }

    [Theory, ClassData(typeof(EachEngine))]
    public async Task Proves_who_one_is_before_a_grave_act(Engine engine)
    {
        await using var staff = await Browsing.Open(engine);
        var other = await staff.Office.Officer(staff.Office.Section, "王芳");
        await staff.House.Run<OpenAccount, Guid>(new(other.Person.Id, "wangfang", staff.House.Services.GetRequiredService<PasswordHashing>().Hash(Staff.Password)));
        var browser = new Browsing(staff);
        var ((key, _), (hers, _)) = (await browser.Register(), await new Browsing(staff, other).Register());
        for (var i = 0; i < 4; i++) await Wrong();
        Assert.True((await browser.Prove(key)).Succeeded);
        await Wrong();
        Assert.Equal(PasskeyRefusals.ProofFailed, (await browser.Prove(hers)).Refusal);
        var answer = key.Sign(await browser.AskProof());
        Assert.True((await browser.Prove(answer)).Succeeded);
        Assert.Equal(PasskeyRefusals.TooLate, (await browser.Prove(answer)).Refusal);
        Assert.Equal(FactorRefusals.ProofsEnded, (await browser.Prove(key.Sign(await browser.AskProof()), stamp: "of a session that is over")).Refusal);

        async Task Wrong()
        {
            await using var scope = staff.House.Services.CreateAsyncScope();
            scope.ServiceProvider.GetRequiredService<CurrentActor>().Become(Clerk(staff));
            Assert.Equal(FactorRefusals.ProofFailed(5), (await scope.ServiceProvider.GetRequiredService<Proving>().Try("wrong", null, new(Telephone.Device, null), CancellationToken.None)).Refusal);
        }
    }

    static Actor Clerk(Staff staff) => staff.Office.Acting(staff.Clerk);

    static bool IsDue(Staff staff)
    {
        using var scope = staff.House.Services.CreateScope();
        return scope.ServiceProvider.GetRequiredService<FactorDetour>().IsDue(new Session(Id.New<SessionId>(), staff.Account, staff.Clerk.Post.Id, "", staff.House.Time.GetUtcNow()));
    }
}
