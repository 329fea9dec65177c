using System.Net;
using Platform.Database;
using Testing;
using WebTesting;

namespace Desk.Tests;

/// <summary>An open page is told that something has changed, and only what concerns its officer.</summary>
public sealed class Changes_by_others
{
    static readonly TimeSpan Soon = TimeSpan.FromSeconds(20);

    [Theory, ClassData(typeof(EachEngine))]
    public async Task Are_told_to_whom_they_concern_and_to_nobody_else_and_say_nothing(Engine engine)
    {
        await using var house = await WebHouse.OpenDemo(engine);
        var (clerk, neighbour) = (house.Visit(), house.Visit());
        await clerk.Enter("clerk");
        await neighbour.Enter("neighbour");
        var theirs = (await Ids(neighbour)).ToHashSet();
        var ids = (await Ids(clerk)).Where(id => !theirs.Contains(id)).ToList();

        using var own = await Following.Changes(clerk);
        using var other = await Following.Changes(neighbour);
        var told = own.Next();
        var foreign = other.Next();
        foreach (var id in ids)
        {
            await (await clerk.Get($"/desk/matters/{id}/urge")).Form("确认催办").Fill("Input.Opinion", "请办理。").Submit();
            if (await Task.WhenAny(told, Task.Delay(TimeSpan.FromSeconds(3), TestContext.Current.CancellationToken)) == told) break; // the watch may have begun after the first
        }

        Assert.Equal(["event: changed", "data: 1"], await told.WaitAsync(Soon, TestContext.Current.CancellationToken));
        await Task.Delay(TimeSpan.FromSeconds(2), TestContext.Current.CancellationToken);
        Assert.False(foreign.IsCompleted);
    }

    [Theory, ClassData(typeof(EachEngine))]
    public async Task Are_no_page_and_nothing_for_the_public(Engine engine)
    {
        await using var house = await WebHouse.OpenDemo(engine);
        var (clerk, citizen) = (house.Visit(), house.Visit());
        await clerk.Enter("clerk");

        Assert.Equal(HttpStatusCode.NotAcceptable, (await clerk.Peek("/desk/changes")).Status);
        Assert.Equal("/sign-in", (await citizen.Get("/desk/changes")).Address.Split('?')[0]);
    }

    static async Task<IReadOnlyList<string>> Ids(Visitor visitor) =>
        [.. (await visitor.Get("/desk/unit?state=InHand")).Document.QuerySelectorAll("input[name='m']").Select(box => box.GetAttribute("value")!).Take(5)];
}
