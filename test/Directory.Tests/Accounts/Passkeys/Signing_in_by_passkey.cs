using System.Security.Cryptography;
using Directory.Accounts;
using Kernel;
using Microsoft.EntityFrameworkCore;
using Platform.Database;
using Testing;
using Refusals = Directory.Accounts.Refusals;

namespace Directory.Tests.Accounts;

public sealed class Signing_in_by_passkey
{
    [Theory, ClassData(typeof(EachEngine))]
    public async Task Needs_neither_name_nor_password_and_tells_by_which_means_it_was_done(Engine engine)
    {
        await using var staff = await Browsing.Open(engine);
        var (key, _) = await new Browsing(staff).Register();
        Assert.Equal(staff.Account, (await new Browsing(staff).SignIn(key)).Value);
        var attempt = (await Attempts(staff))[0];
        Assert.Equal((SignInOutcome.Accepted, SignInMeans.Passkey), (attempt.Outcome, attempt.Means));
        Assert.Equal("Accepted Passkey", await Recorded(staff));
    }

    [Theory, ClassData(typeof(EachEngine))]
    public async Task Takes_no_forged_signature_and_none_for_another_house(Engine engine)
    {
        await using var staff = await Browsing.Open(engine);
        var browser = new Browsing(staff);
        var (key, _) = await browser.Register();
        foreach (var spoil in new Action<SoftKey>[]
        {
            copy => copy.Key = ECDsa.Create(ECCurve.NamedCurves.nistP256), copy => copy.Origin = "https://evil.example", copy => copy.Origin = "http://localhost.evil.example", copy => copy.Domain = "evil.example",
            copy => copy.Unlocked = false, copy => copy.Owner = Guid.CreateVersion7().ToString(), copy => copy.Owner = "",
        })
        {
            var copy = key.Copy();
            spoil(copy);
            Assert.Equal(PasskeyRefusals.Failed, (await browser.SignIn(copy)).Refusal);
            Assert.Equal("WrongPasskey", await Recorded(staff));
        }

        Assert.Equal(PasskeyRefusals.Failed, (await browser.SignIn(new SoftKey { Owner = staff.Account.ToString() })).Refusal);
        Assert.Equal(PasskeyRefusals.Failed, (await browser.SignIn(key.Sign(await browser.Ask()) with { Credential = "not json" })).Refusal);
        Assert.True((await browser.SignIn(key)).Succeeded);
    }

    [Theory, ClassData(typeof(EachEngine))]
    public async Task Takes_an_answer_once_in_time_and_from_the_browser_that_was_asked(Engine engine)
    {
        await using var staff = await Browsing.Open(engine);
        var browser = new Browsing(staff);
        var (key, _) = await browser.Register();
        var answer = key.Sign(await browser.Ask());
        Assert.Equal(PasskeyRefusals.TooLate, (await new Browsing(staff).SignIn(answer)).Refusal);
        Assert.True((await browser.SignIn(answer)).Succeeded);
        Assert.Equal(PasskeyRefusals.TooLate, (await browser.SignIn(answer)).Refusal);
        Assert.Equal(PasskeyRefusals.TooLate, (await browser.SignIn(answer with { Asked = "made-up" })).Refusal);
        Assert.Equal(PasskeyRefusals.TooLate, (await browser.SignIn(answer with { Credential = "" })).Refusal);

        var (one, other) = (await browser.Ask(), await browser.Ask());
        Assert.Equal(PasskeyRefusals.Failed, (await browser.SignIn(key.Sign(one) with { Asked = key.Sign(other).Asked })).Refusal);
        Assert.True((await browser.SignIn(key.Sign(other))).Succeeded);
        var old = key.Sign(await browser.Ask());
        staff.House.Time.Advance(PasskeyQuestion.Life);
        Assert.Equal(PasskeyRefusals.TooLate, (await browser.SignIn(old)).Refusal);
        Assert.Equal(PasskeyRefusals.TooLate, (await browser.SignIn(key.Sign(await browser.AskProof()))).Refusal);
        Assert.Equal(PasskeyRefusals.TooLate, (await browser.Prove(key.Sign(await browser.Ask()))).Refusal);
    }

    [Theory, ClassData(typeof(EachEngine))]
    public async Task Lets_one_in_of_many_who_bring_the_same_answer_at_once(Engine engine)
    {
        await using var staff = await Browsing.Open(engine);
        var browser = new Browsing(staff);
        var (key, _) = await browser.Register();
        var answer = key.Sign(await browser.Ask());
        var tried = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => browser.SignIn(answer)));
        Assert.Single(tried, one => one.Succeeded);
        Assert.All(tried.Where(one => !one.Succeeded), one => Assert.Equal(PasskeyRefusals.TooLate, one.Refusal));
    }

    [Theory, ClassData(typeof(EachEngine))]
    public async Task Lets_one_in_of_two_copies_that_sign_at_once_and_neither_that_has_counted_no_further(Engine engine)
    {
        await using var staff = await Browsing.Open(engine);
        var browser = new Browsing(staff);
        var (key, _) = await browser.Register();
        var answers = new List<PasskeyAnswer>();
        for (var i = 0; i < 4; i++) answers.Add(key.Copy().Sign(await browser.Ask()));
        var tried = await Task.WhenAll(answers.Select(browser.SignIn));
        Assert.Single(tried, one => one.Succeeded);
        Assert.All(tried.Where(one => !one.Succeeded), one => Assert.Equal(PasskeyRefusals.Failed, one.Refusal));
        Assert.Equal(3, (await Attempts(staff)).Count(attempt => attempt.Outcome == SignInOutcome.PasskeyBehind));
        Assert.Equal(3L, Convert.ToInt64(await staff.House.Value("SELECT count(*) FROM platform_audit_record WHERE action = 'RecordPasskey' AND detail = 'PasskeyBehind'"), null));

        var (thief, owner) = (key.Copy(), key);
        owner.Counter = 7;
        Assert.True((await browser.SignIn(owner)).Succeeded);
        thief.Counter = 5;
        Assert.Equal(PasskeyRefusals.Failed, (await browser.SignIn(thief)).Refusal);
        Assert.Equal("PasskeyBehind", await Recorded(staff));
    }

    [Theory, ClassData(typeof(EachEngine))]
    public async Task Goes_on_with_a_device_that_does_not_count(Engine engine)
    {
        await using var staff = await Browsing.Open(engine);
        var browser = new Browsing(staff);
        var key = new SoftKey { Counts = false };
        await browser.Register(key);
        for (var i = 0; i < 3; i++) Assert.True((await browser.SignIn(key)).Succeeded);
    }

    [Theory, ClassData(typeof(EachEngine))]
    public async Task Refuses_a_disabled_a_locked_and_a_jobless_account(Engine engine)
    {
        await using var staff = await Browsing.Open(engine);
        var browser = new Browsing(staff);
        var (key, _) = await browser.Register();
        await staff.House.Run<DisableAccount, Done>(new(staff.Clerk.Person.Id));
        Assert.Equal(PasskeyRefusals.Failed, (await browser.SignIn(key)).Refusal);
        await staff.House.Run<EnableAccount, Done>(new(staff.Clerk.Person.Id));
        Assert.True((await browser.SignIn(key)).Succeeded);
        for (var i = 0; i < 5; i++) await staff.SignIn("liming", "wrong");
        Assert.Equal(PasskeyRefusals.Failed, (await browser.SignIn(key)).Refusal);
        staff.House.Time.Advance(TimeSpan.FromMinutes(15));
        Assert.True((await browser.SignIn(key)).Succeeded);

        staff.House.Time.Advance(TimeSpan.FromDays(1));
        var holding = await staff.House.Look(db => db.Set<Directory.Posts.Holding>().SingleAsync(held => held.Person == staff.Clerk.Person.Id));
        await staff.House.Run<Directory.Posts.EndHolding, Done>(new(holding.Post, holding.Id, new(2026, 9, 18)));
        Assert.Equal(Refusals.NoPost, (await browser.SignIn(key)).Refusal);
        Assert.Equal(["Accepted Passkey", "Accepted Passkey", "Disabled", "Locked", "NoPost"], (await AllRecorded(staff)).Order(StringComparer.Ordinal));
    }

    [Theory, ClassData(typeof(EachEngine))]
    public async Task Is_slowed_down_by_address_and_locks_nobody_out(Engine engine)
    {
        await using var staff = await Browsing.Open(engine, settings => settings.AddressFailures = 6);
        var (browser, guesser) = (new Browsing(staff), new Browsing(staff) { Address = "10.0.0.9" });
        var (key, _) = await browser.Register();
        for (var i = 0; i < 6; i++) Assert.Equal(PasskeyRefusals.Failed, (await guesser.SignIn(new SoftKey { Owner = staff.Account.ToString() })).Refusal);
        Assert.Equal(Refusals.TooManyFromHere(10), (await guesser.SignIn(key)).Refusal);
        Assert.True((await browser.SignIn(key)).Succeeded);
    }

    [Theory, ClassData(typeof(EachEngine))]
    public async Task Leaves_no_answered_question_behind_for_long(Engine engine)
    {
        await using var staff = await Browsing.Open(engine);
        var browser = new Browsing(staff);
        var (key, _) = await browser.Register();
        for (var i = 0; i < 3; i++) await browser.SignIn(key);
        Assert.Equal(4L, await Spent());
        staff.House.Time.Advance(TimeSpan.FromMinutes(10));
        await browser.SignIn(key);
        Assert.Equal(1L, await Spent());

        async Task<long> Spent() => Convert.ToInt64(await staff.House.Value("SELECT count(*) FROM directory_spent_question"), null);
    }

    static async Task<IReadOnlyList<SignInAttempt>> Attempts(Staff staff) => (await staff.House.Ask<ReadSignIns, SignInsView>(new(), staff.Office.Acting(staff.Clerk))).Value.Attempts;

    static async Task<string?> Recorded(Staff staff) => (string?)await staff.House.Value("SELECT detail FROM platform_audit_record WHERE action = 'RecordPasskey' ORDER BY at DESC, id DESC LIMIT 1");

    static Task<List<string>> AllRecorded(Staff staff) =>
        staff.House.Look(db => db.Database.SqlQuery<string>($"SELECT detail AS \"Value\" FROM platform_audit_record WHERE action = 'RecordPasskey'").ToListAsync());
}
