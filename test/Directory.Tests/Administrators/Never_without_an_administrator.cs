using Directory.Accounts;
using Kernel;
using Platform.Access;
using Platform.Database;
using Platform.Health;
using Testing;

namespace Directory.Tests.Administrators;

public sealed class Never_without_an_administrator
{
    static readonly DateOnly Today = new(2026, 9, 18);

    public static TheoryData<Engine, Administration> EachKind
    {
        get
        {
            var data = new TheoryData<Engine, Administration>();
            foreach (var engine in Enum.GetValues<Engine>())
            {
                foreach (var kind in Enum.GetValues<Administration>()) data.Add(engine, kind);
            }

            return data;
        }
    }

    [Theory, MemberData(nameof(EachKind))]
    public async Task The_last_one_stays_until_another_is_there(Engine engine, Administration kind)
    {
        await using var three = await Three.Open(engine);
        var last = await three.Person("最后一位", kind);
        var refused = (await three.End(kind, last)).Refusal!;
        Assert.Equal("directory.no-administrator-left", refused.Code);
        Assert.Contains($"自2026-09-19起就没有一位能登录的{kind.Holder()}", refused.Text, StringComparison.Ordinal);
        Assert.Equal(refused.Code, (await three.House.Run<DisableAccount, Done>(new(last))).Refusal!.Code);
        Assert.Equal(refused.Code, (await three.Grant(three.Posts[kind])).Refusal!.Code);
        Assert.Equal(refused.Code, (await three.Change(three.Roles[kind], Rights.Organisation)).Refusal!.Code);

        var without = await three.Office.Person("没有账号");
        Assert.True((await three.Appoint(kind, without)).Succeeded);
        Assert.Equal(refused.Code, (await three.End(kind, last)).Refusal!.Code);

        await three.Person("接替", kind, Today.AddDays(5));
        Assert.Equal(refused.Code, (await three.End(kind, last, Today.AddDays(3))).Refusal!.Code);
        Assert.True((await three.End(kind, last, Today.AddDays(4))).Succeeded);
    }

    [Theory, ClassData(typeof(EachEngine))]
    public async Task Of_two_who_take_each_others_rights_away_at_once_one_is_refused(Engine engine)
    {
        await using var three = await Three.Open(engine);
        var (one, other) = (await three.Person("甲", Administration.System), await three.Person("乙", Administration.System));
        var (byOne, byOther) = (three.Acting(one), three.Acting(other));
        var ended = await Task.WhenAll(three.End(Administration.System, other, by: byOne), three.End(Administration.System, one, by: byOther));
        Assert.Equal("directory.no-administrator-left", Assert.Single(ended, end => !end.Succeeded).Refusal!.Code);
    }

    [Theory, ClassData(typeof(EachEngine))]
    public async Task Of_two_who_disable_each_others_accounts_at_once_one_is_refused(Engine engine)
    {
        await using var three = await Three.Open(engine);
        var (one, other) = (await three.Person("甲", Administration.System), await three.Person("乙", Administration.System));
        var (byOne, byOther) = (three.Acting(one), three.Acting(other));
        var disabled = await Task.WhenAll(
            three.House.Run<DisableAccount, Done>(new(other), byOne),
            three.House.Run<DisableAccount, Done>(new(one), byOther));
        Assert.Equal("directory.no-administrator-left", Assert.Single(disabled, end => !end.Succeeded).Refusal!.Code);
    }

    [Theory, ClassData(typeof(EachEngine))]
    public async Task One_who_ends_a_term_and_one_who_disables_the_other_do_not_leave_it_empty(Engine engine)
    {
        await using var three = await Three.Open(engine);
        var keeper = three.Acting(await three.Person("系统", Administration.System));
        var (one, other) = (await three.Person("甲", Administration.Audit), await three.Person("乙", Administration.Audit));
        var (ended, disabled) = (three.End(Administration.Audit, one, by: keeper), three.House.Run<DisableAccount, Done>(new(other), keeper));
        await Task.WhenAll(ended, disabled);
        Assert.NotEqual((await ended).Succeeded, (await disabled).Succeeded);
    }

    [Theory, ClassData(typeof(EachEngine))]
    public async Task The_health_page_says_who_is_missing(Engine engine)
    {
        await using var three = await Three.Open(engine);
        Assert.Equal([HealthState.Attention, HealthState.Attention, HealthState.Attention], (await Look(three)).Select(item => item.State));
        await three.Person("系统", Administration.System);
        await three.Person("安全", Administration.Security, to: Today.AddDays(10));
        await three.Person("审计", Administration.Audit);

        var (system, security, audit) = await Look(three) is [var first, var second, var third] ? (first, second, third) : default;
        Assert.Equal((HealthState.Good, HealthState.Good), (system.State, audit.State));
        Assert.Contains("30天内任职期满", security.Remedy, StringComparison.Ordinal);

        await three.Person("安全乙", Administration.Security);
        Assert.Equal(HealthState.Good, (await Look(three))[1].State);
        three.House.Time.Advance(TimeSpan.FromDays(11));
        Assert.Contains("没有第二人核准", (await Look(three))[1].Remedy, StringComparison.Ordinal);
    }

    static async Task<IReadOnlyList<HealthItem>> Look(Three three) =>
        (await three.House.Ask<ReadHealth, HealthReport>(new())).Value.Groups.Single(group => group.Name == "三员分立").Items;
}
