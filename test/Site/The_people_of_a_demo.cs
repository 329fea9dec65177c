using System.Net;
using Platform.Database;
using Testing;
using WebTesting;

namespace Site;

/// <summary>Whom one can be in a demo house without a door of their own.</summary>
[Trait("Length", "Long")]
public sealed class The_people_of_a_demo(SharedHouses houses)
{
    [Theory, ClassData(typeof(EachEngine))]
    public async Task Are_offered_a_few_and_found_by_name_post_or_unit(Engine engine)
    {
        var house = await houses.County(engine);
        var page = await house.Visit().Get("/demo");
        Assert.InRange(page.All(".demo-people li").Count, 6, 10);
        Assert.Contains(page.All(".demo-people li"), line => line.Contains("主持工作", StringComparison.Ordinal));
        Assert.InRange((await house.Visit().Get("/demo?q=" + Uri.EscapeDataString("教育 A岗"))).All(".demo-people li").Count, 1, 1);
        Assert.Empty((await house.Visit().Get("/demo?q=" + Uri.EscapeDataString("没有这个人"))).All(".demo-people li"));
    }

    [Theory, ClassData(typeof(EachEngine))]
    public async Task Are_entered_by_one_click_and_have_something_to_do(Engine engine)
    {
        var house = await houses.County(engine);
        var visitor = house.Visit();
        var form = (await visitor.Get("/demo?q=" + Uri.EscapeDataString("教育 A岗"))).FormWith("account", "103-a");
        Assert.Equal("/desk", (await form.Submit()).Address);
        Assert.NotEmpty((await visitor.Get("/desk/todo")).All("tbody tr"));

        var stranger = await house.Visit().Get("/demo");
        Assert.Equal(HttpStatusCode.NotFound, (await stranger.FormWith("account", "111-a").Forge("account", "nobody").Submit()).Status);
    }

    [Theory, ClassData(typeof(EachEngine))]
    public async Task Are_not_spoken_of_where_only_the_doors_lead(Engine engine) =>
        Assert.Empty((await (await houses.Demo(engine)).Visit().Get("/demo")).All("#others"));
}
