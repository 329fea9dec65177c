using Disclosure.Demo;
using Disclosure.Law;
using Disclosure.Replies;
using Disclosure.Requests;
using Microsoft.EntityFrameworkCore;
using Platform.Database;
using WebTesting;

namespace Disclosure.Tests.Demo;

public sealed class The_demo
{
    [Fact]
    public void Plans_every_fate_and_most_grounds_over_fourteen_months()
    {
        Assert.Equal(120, DemoPlan.Cases.Count);
        Assert.Equal(Enum.GetValues<DemoFate>(), DemoPlan.Cases.Select(one => one.Fate).Distinct().Order());
        Assert.Equal(DemoPlan.Cases.Select(one => one.Age).OrderDescending(), DemoPlan.Cases.Select(one => one.Age));
        Assert.InRange(DemoPlan.Cases[0].Age, 280, 320);
        Assert.Single(DemoPlan.Cases, one => one.OfVisitor);

        var grounds = DemoPlan.Cases.Where(one => one.Fate == DemoFate.Replied).Select(one => one.Ground).Distinct();
        Assert.Empty(DisclosureLaws.On(Sample.Day("2026-09-18")).Grounds.Select(ground => ground.Code).Except(grounds).Except(["C1"])); // nobody plays with state secrets
    }

    [Fact]
    public async Task Stands_in_the_house_as_planned()
    {
        await using var house = await WebHouse.OpenDemo(Engine.Sqlite);
        var replies = await house.Look(db => db.Set<Reply>().AsNoTracking().Where(reply => reply.State == ReplyState.Issued).ToListAsync());
        Assert.Equal(DemoPlan.Cases.Count(one => one.Fate == DemoFate.Replied), replies.Count);
        Assert.Equal(DemoPlan.Cases.Count(one => one.Fate == DemoFate.Filed), await house.Look(db => db.Set<DisclosureRequest>().CountAsync(request => request.ReceivedOn == null)));

        var visitor = house.Visit();
        var own = await visitor.Enter("applicant");
        Assert.Equal((DisclosureAddress.Track, 1), (own.Address, own.All(".day-bar").Count));
        Assert.Single(own.All(".file-list a")); // what was given; the letter has its own page
        Assert.Equal("政府信息公开申请答复书", Assert.Single((await visitor.Get(DisclosureAddress.Letter)).All(".letter-title")));
    }
}
