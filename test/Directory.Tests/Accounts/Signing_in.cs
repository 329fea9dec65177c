using Directory.Accounts;
using Directory.Posts;
using Kernel;
using Microsoft.EntityFrameworkCore;
using Platform.Database;
using Testing;
using Refusals = Directory.Accounts.Refusals;

namespace Directory.Tests.Accounts;

public sealed class Signing_in
{
    static readonly Refusal Failed = Refusals.SignInFailed(5, 15);

    [Theory, ClassData(typeof(EachEngine))]
    public async Task Takes_the_right_password_whatever_the_case_of_the_name(Engine engine)
    {
        await using var staff = await Staff.Open(engine);
        Assert.Equal(staff.Account, (await staff.SignIn(" LiMing ", Staff.Password)).Value);
        Assert.Equal(["Accepted"], await staff.Recorded());
    }

    [Theory, ClassData(typeof(EachEngine))]
    public async Task Asks_for_what_is_missing_and_counts_no_try(Engine engine)
    {
        await using var staff = await Staff.Open(engine);
        Assert.Equal([Refusals.NameMissing, Refusals.PasswordMissing], (await staff.SignIn(" ", "")).Refusals);
        Assert.Empty(await staff.Recorded());
    }

    [Theory, ClassData(typeof(EachEngine))]
    public async Task Says_the_same_to_a_wrong_password_and_to_an_unknown_account(Engine engine)
    {
        await using var staff = await Staff.Open(engine);
        Assert.Equal(Failed, (await staff.SignIn("liming", "wrong")).Refusal);
        Assert.Equal(Failed, (await staff.SignIn("nobody", "wrong")).Refusal);
        Assert.Equal(["WrongPassword", "UnknownAccount"], await staff.Recorded());
    }

    [Theory, ClassData(typeof(EachEngine))]
    public async Task Locks_the_account_after_five_wrong_passwords_for_a_quarter_of_an_hour(Engine engine)
    {
        await using var staff = await Staff.Open(engine);
        for (var i = 0; i < 5; i++) Assert.Equal(Failed, (await staff.SignIn("liming", "wrong")).Refusal);
        Assert.Equal(Failed, (await staff.SignIn("liming", Staff.Password)).Refusal);
        Assert.Equal("Locked", (await staff.Recorded())[^1]);

        staff.House.Time.Advance(TimeSpan.FromMinutes(15));
        Assert.True((await staff.SignIn("liming", Staff.Password)).Succeeded);
        for (var i = 0; i < 4; i++) await staff.SignIn("liming", "wrong");
        Assert.True((await staff.SignIn("liming", Staff.Password)).Succeeded);
        Assert.False((await staff.SignIn("liming", "wrong")).Succeeded);
        Assert.True((await staff.SignIn("liming", Staff.Password)).Succeeded);
    }

    [Theory, ClassData(typeof(EachEngine))]
    public async Task Counts_tries_that_come_at_once(Engine engine)
    {
        await using var staff = await Staff.Open(engine);
        await Task.WhenAll(Enumerable.Range(0, 12).Select(i => staff.SignIn("liming", "wrong", $"10.0.0.{i}")));
        var recorded = await staff.Recorded();
        Assert.Equal(5, recorded.Count(outcome => outcome == "WrongPassword"));
        Assert.Equal(7, recorded.Count(outcome => outcome == "Locked"));
    }

    [Theory, ClassData(typeof(EachEngine))]
    public async Task Slows_down_an_address_from_which_many_fail_and_no_other(Engine engine)
    {
        await using var staff = await Staff.Open(engine, settings => settings.AddressFailures = 6);
        for (var i = 0; i < 6; i++) await staff.SignIn($"guess{i}", "wrong");
        Assert.Equal(Refusals.TooManyFromHere(10), (await staff.SignIn("liming", Staff.Password)).Refusal);
        Assert.True((await staff.SignIn("liming", Staff.Password, "10.0.0.2")).Succeeded);

        staff.House.Time.Advance(TimeSpan.FromMinutes(10));
        Assert.True((await staff.SignIn("liming", Staff.Password)).Succeeded);
    }

    [Theory, ClassData(typeof(EachEngine))]
    public async Task Forgets_tries_that_named_no_account_after_a_day(Engine engine)
    {
        await using var staff = await Staff.Open(engine);
        await staff.SignIn("nobody", "wrong");
        staff.House.Time.Advance(TimeSpan.FromHours(25));
        await staff.SignIn("nobody", "wrong");
        Assert.Equal(1L, Convert.ToInt64(await staff.House.Value("SELECT count(*) FROM directory_sign_in_attempt"), null));
    }

    [Theory, ClassData(typeof(EachEngine))]
    public async Task Refuses_a_disabled_account_and_one_without_a_post_today(Engine engine)
    {
        await using var staff = await Staff.Open(engine);
        Assert.True((await staff.House.Run<DisableAccount, Done>(new(staff.Clerk.Person.Id))).Succeeded);
        Assert.Equal(Failed, (await staff.SignIn("liming", Staff.Password)).Refusal);
        Assert.True((await staff.House.Run<EnableAccount, Done>(new(staff.Clerk.Person.Id))).Succeeded);
        Assert.True((await staff.SignIn("liming", Staff.Password)).Succeeded);

        staff.House.Time.Advance(TimeSpan.FromDays(1));
        var holding = await staff.House.Look(db => db.Set<Holding>().SingleAsync(held => held.Person == staff.Clerk.Person.Id));
        await staff.House.Run<EndHolding, Done>(new(holding.Post, holding.Id, new(2026, 9, 18)));
        Assert.Equal(Refusals.NoPost, (await staff.SignIn("liming", Staff.Password)).Refusal);
        Assert.Equal(["Disabled", "Accepted", "NoPost"], await staff.Recorded());
    }

    [Theory, ClassData(typeof(EachEngine))]
    public async Task Leaves_no_password_and_no_name_that_was_typed_in_the_database(Engine engine)
    {
        await using var staff = await Staff.Open(engine);
        await staff.SignIn("Typed-into-the-wrong-field", "Canary-2026");
        foreach (var table in new[] { "platform_audit_record", "directory_sign_in_attempt", "platform_outbox_event" })
        {
            var text = await Rows.Of(staff.House, table);
            Assert.DoesNotContain("Canary-2026", text, StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain("Typed-into", text, StringComparison.OrdinalIgnoreCase);
        }
    }
}
