using Directory.Accounts;
using Kernel;
using Microsoft.Extensions.DependencyInjection;
using Platform.Commands;
using Platform.Database;
using Testing;

namespace Directory.Tests.Accounts;

public sealed class The_life_of_a_password
{
    static readonly string[] Later = ["Dong-Tian-2026", "Chun-Tian-2027", "Xia-Tian-2027"];

    [Theory, ClassData(typeof(EachEngine))]
    public async Task Does_not_begin_again_among_the_last_ones(Engine engine)
    {
        await using var staff = await Staff.Open(engine, settings => settings.PasswordsRemembered = 3);
        Assert.Equal(Refusals.PasswordUsedBefore(3), (await Change(staff, Staff.Password, Staff.Password)).Refusal);
        await Change(staff, Staff.Password, Later[0]);
        await Change(staff, Later[0], Later[1]);
        Assert.Equal(Refusals.PasswordUsedBefore(3), (await Change(staff, Later[1], Staff.Password)).Refusal);
        Assert.Equal(Refusals.PasswordUsedBefore(3), (await Change(staff, Later[1], Later[0])).Refusal);

        Assert.True((await Change(staff, Later[1], Later[2])).Succeeded);
        Assert.True((await Change(staff, Later[2], Staff.Password)).Succeeded);
        Assert.True((await staff.SignIn("liming", Staff.Password)).Succeeded);
        Assert.Equal(2L, await staff.House.Value("SELECT count(*) FROM directory_past_password"));
    }

    [Theory, ClassData(typeof(EachEngine))]
    public async Task Ends_for_sessions_that_begin_after_ninety_days_and_for_no_session_that_lasts(Engine engine)
    {
        await using var staff = await Staff.Open(engine);
        Assert.Null(Reason(staff));
        staff.House.Time.Advance(TimeSpan.FromDays(89));
        Assert.Null(Reason(staff));
        var lasting = staff.House.Time.GetUtcNow();
        staff.House.Time.Advance(TimeSpan.FromDays(1));
        Assert.Null(Reason(staff, lasting));
        Assert.Equal("您的密码已使用90天以上，请先更换。", Reason(staff));

        await Change(staff, Staff.Password, Later[0]);
        Assert.Null(Reason(staff));
    }

    [Theory, ClassData(typeof(EachEngine))]
    public async Task Is_one_sign_in_when_an_administrator_has_chosen_it(Engine engine)
    {
        await using var staff = await Staff.Open(engine);
        await staff.House.Run<ResetPassword, Done>(new(staff.Clerk.Person.Id, staff.House.Services.GetRequiredService<PasswordHashing>().Hash(Later[0])));
        Assert.StartsWith("您的密码是管理员设置的", Reason(staff), StringComparison.Ordinal);
        Assert.Equal(Refusals.PasswordUsedBefore(5), (await Change(staff, Later[0], Staff.Password)).Refusal);

        Assert.True((await Change(staff, Later[0], Later[1])).Succeeded);
        Assert.Null(Reason(staff));
    }

    [Fact]
    public async Task Has_no_end_where_the_house_wants_none()
    {
        await using var staff = await Staff.Open(Engine.Sqlite, settings => settings.PasswordDays = 0);
        staff.House.Time.Advance(TimeSpan.FromDays(4000));
        Assert.Null(Reason(staff));
    }

    [Theory, ClassData(typeof(EachEngine))]
    public async Task Does_not_end_by_guessing_the_old_one(Engine engine)
    {
        await using var staff = await Staff.Open(engine, settings => settings.AddressFailures = 8);
        Assert.Equal(Refusals.OldPasswordMissing, (await Change(staff, "", Later[0])).Refusal);
        Assert.Equal(Refusals.RepeatedDifferently, (await Change(staff, "wrong", Later[0], Later[1])).Refusal);
        for (var i = 0; i < 4; i++) Assert.Equal(Refusals.OldPasswordWrong, (await Change(staff, "wrong", Later[0])).Refusal);
        var stamp = (string)(await staff.House.Value("SELECT security_stamp FROM directory_account"))!;
        Assert.Equal(FactorRefusals.ProofsEnded, (await Change(staff, "wrong", Later[0])).Refusal);

        Assert.NotEqual(stamp, await staff.House.Value("SELECT security_stamp FROM directory_account"));
        Assert.Equal(CommandRefusals.ChangedMeanwhile, (await Change(staff, Staff.Password, Later[0], stamp: stamp)).Refusal);
        Assert.Equal(5, (await staff.House.Ask<ReadSignIns, SignInsView>(new(), staff.Office.Acting(staff.Clerk))).Value.Attempts.Count);
        Assert.True((await staff.SignIn("liming", Staff.Password, "10.0.0.2")).Succeeded);
        for (var i = 0; i < 3; i++) await Change(staff, "wrong", Later[0]);
        Assert.Equal(Refusals.TooManyFromHere(10), (await Change(staff, Staff.Password, Later[0])).Refusal);
    }

    [Theory, ClassData(typeof(EachEngine))]
    public async Task Is_no_way_round_the_count_of_wrong_codes(Engine engine)
    {
        await using var staff = await Staff.Open(engine);
        await Telephone.SetUp(staff);
        for (var i = 0; i < 4; i++) await Prove(staff);
        Assert.Equal(Refusals.PasswordUsedBefore(5), (await Change(staff, Staff.Password, Staff.Password)).Refusal);
        Assert.Equal(FactorRefusals.ProofsEnded, (await Prove(staff)).Refusal);

        static async Task<Result<Done>> Prove(Staff staff)
        {
            await using var scope = Sitting(staff);
            return await scope.ServiceProvider.GetRequiredService<Proving>().Try(Staff.Password, "000000", new(Telephone.Device, null), CancellationToken.None);
        }
    }

    static string? Reason(Staff staff, DateTimeOffset? began = null)
    {
        using var scope = staff.House.Services.CreateScope();
        return scope.ServiceProvider.GetRequiredService<PasswordDetour>().Reason(new(Id.New<SessionId>(), staff.Account, staff.Clerk.Post.Id, "", began ?? staff.House.Time.GetUtcNow()));
    }

    static async Task<Result<Done>> Change(Staff staff, string old, string fresh, string? repeated = null, string? stamp = null)
    {
        await using var scope = Sitting(staff);
        return await scope.ServiceProvider.GetRequiredService<ChangingPassword>().Change(old, fresh, repeated ?? fresh, new(Telephone.Device, stamp), CancellationToken.None);
    }

    static AsyncServiceScope Sitting(Staff staff)
    {
        var scope = staff.House.Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CurrentActor>().Become(staff.Office.Acting(staff.Clerk) with { Address = "10.0.0.1" });
        return scope;
    }
}
