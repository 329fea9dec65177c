using Disclosure.LookUps;
using Disclosure.Requests;
using Kernel;
using Platform.Database;
using Testing;

namespace Disclosure.Tests.Requests;

/// <summary>A day that rests on a year whose calendar is not published yet is an estimate, wherever it is told: 2027 in these tests.</summary>
public sealed class An_unpublished_year
{
    [Theory, ClassData(typeof(EachEngine))]
    public async Task Makes_the_end_of_a_supplements_term_an_estimate(Engine engine)
    {
        await using var town = await Town.Open(engine);
        var id = await Registered(town);
        await town.Must<AskSupplement, Done>(town.Clerk, new(id, await town.Seen(id), "请写明年份", 15));

        Assert.EndsWith("日（估算）", (await Timeline.Of(town, id))[^1], StringComparison.Ordinal);
        Assert.Contains("日（估算），尚未届满", (await town.Do<DeemAbandoned, Done>(town.Clerk, new(id, await town.Seen(id)))).Refusal!.Text, StringComparison.Ordinal);
        Assert.True((await town.House.Ask<ReadRequest, RequestSheet>(new(id), Town.Acting(town.Clerk))).Value.TermEstimated);
        Assert.True((await town.House.Ask<ReadOwnRequest, OwnRequest>(new(new(id, true)), Town.Citizen)).Value.TermEstimated);
    }

    [Theory, ClassData(typeof(EachEngine))]
    public async Task Makes_the_last_day_of_the_notice_and_the_extended_period_estimates(Engine engine)
    {
        await using var town = await Town.Open(engine);
        var id = await Registered(town);
        await town.Must<ProposeExtension, Done>(town.Clerk, new(id, await town.Seen(id), 10, "需要调阅档案"));
        await town.Must<DecideExtension, Done>(town.Head, new(id, await town.Seen(id), true, null));
        Assert.EndsWith("日（估算）", (await Timeline.Of(town, id))[^1], StringComparison.Ordinal);

        town.On("2027-01-20");
        var late = await town.Do<AskSupplement, Done>(town.Clerk, new(id, await town.Seen(id), "请写明年份", 15));
        Assert.Contains("日（估算），现已超过", late.Refusal!.Text, StringComparison.Ordinal);
    }

    static async Task<RequestId> Registered(Town town)
    {
        town.On("2026-12-28");
        var id = (await town.File()).Value;
        await town.Must<RegisterRequest, Done>(town.Clerk, new(id, await town.Seen(id), Sample.Day("2026-12-28")));
        return id;
    }
}
