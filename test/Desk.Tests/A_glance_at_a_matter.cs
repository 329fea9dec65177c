using System.Net;
using Platform.Database;
using Testing;
using WebTesting;

namespace Desk.Tests;

public sealed class A_glance_at_a_matter(SharedHouses houses)
{
    [Theory, ClassData(typeof(EachEngine))]
    public async Task Says_what_it_is_to_those_who_may_open_it(Engine engine)
    {
        var house = await houses.Demo(engine);
        var (clerk, neighbour) = (house.Visit(), house.Visit());
        await clerk.Enter("clerk");
        await neighbour.Enter("neighbour");
        var matter = (await clerk.Get("/desk/todo")).Document.QuerySelector(".row-title a")!.GetAttribute("href")!;

        var glance = await clerk.Get($"{matter}/glance");
        Assert.Equal((await clerk.Get(matter)).Heading, glance.Heading);
        Assert.Equal(matter, glance.Link("打开此件"));
        Assert.DoesNotContain("没有", glance.Text, StringComparison.Ordinal); // its kind may keep files of its own
        Assert.Equal(HttpStatusCode.NotFound, (await neighbour.Get($"{matter}/glance")).Status);
    }
}
