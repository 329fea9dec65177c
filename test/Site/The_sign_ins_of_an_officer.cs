using Platform.Database;
using Testing;
using WebTesting;

namespace Site;

/// <summary>Everybody sees where he or she is signed in, and ends what should not be.</summary>
public sealed class The_sign_ins_of_an_officer
{
    const string SignIns = "/desk/sign-ins";
    const string Listed = "[aria-labelledby=stays-title] tbody tr";

    [Theory, ClassData(typeof(EachEngine))]
    public async Task Are_listed_and_ended_from_another_place(Engine engine)
    {
        await using var house = await WebHouse.OpenDemo(engine);
        var (here, there, neighbour) = (await house.SignedIn("clerk"), await house.SignedIn("clerk"), await house.SignedIn("neighbour"));
        foreach (var visitor in new[] { here, there, neighbour }) await visitor.Get(SignIns);
        var page = await With(here, 2);
        var theirs = (await With(neighbour, 1)).Html;
        Assert.DoesNotContain("退出其他全部登录", theirs, StringComparison.Ordinal);
        var session = page.Document.QuerySelector("input[name=session]")!.GetAttribute("value")!;
        Assert.DoesNotContain(session, theirs, StringComparison.Ordinal);

        Assert.Contains("已退出1处登录。", (await page.FormWith("session", session).Submit()).Text, StringComparison.Ordinal);
        Assert.StartsWith("/sign-in", (await there.Get(SignIns)).Address, StringComparison.Ordinal);
        Assert.Contains("该处登录此前已经结束。", (await page.FormWith("session", session).Submit()).Text, StringComparison.Ordinal);
        Assert.Single((await here.Get(SignIns)).All(Listed));
        Assert.Equal(SignIns, (await neighbour.Get(SignIns)).Address);
    }

    [Fact]
    public async Task Tell_of_wrong_passwords_too()
    {
        await using var house = await WebHouse.OpenDemo(Engine.Sqlite);
        await house.Visit().SignIn("clerk", "not-this-one");
        var clerk = await house.SignedIn("clerk");
        Assert.Equal(["登录成功", "密码不正确"], (await clerk.Get(SignIns)).All("[data-label=结果]").Take(2));
        Assert.DoesNotContain("密码不正确", (await (await house.SignedIn("neighbour")).Get(SignIns)).All("[data-label=结果]"));
    }

    /// <summary>Sessions are written down some seconds after something was done in them.</summary>
    static async Task<SeenPage> With(Visitor visitor, int sessions)
    {
        for (var tries = 0; ; tries++)
        {
            var page = await visitor.Get(SignIns);
            if (page.All(Listed).Count == sessions || tries == 60) return page;
            await Task.Delay(500, TestContext.Current.CancellationToken);
        }
    }
}
