using Directory.Contracts;
using Disclosure.Demo;
using Disclosure.Requests;
using Kernel;
using Matters.Contracts;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Platform.Database;
using Testing;
using WebTesting;

namespace Disclosure.Tests.Demo;

/// <summary>A demo house in which the departments too have business, seeded once for all of these.</summary>
[Trait("Length", "Long")]
public sealed class The_county(SharedHouses houses)
{
    [Theory, ClassData(typeof(EachEngine))]
    public async Task Has_something_to_do_for_everybody_who_handles_requests(Engine engine)
    {
        var house = await houses.County(engine);
        var offices = Offices(house);
        Assert.Equal(15, offices.Count);
        foreach (var office in offices)
        {
            foreach (var officer in new[] { office.Clerk, office.Second, office.Sections[0].Head, office.Sections[0].Officer, office.LeaderOn(new(2026, 11, 23)) })
                Assert.True((await ToDo(house, officer)).Count > 0, $"{office.Organ}: {officer.PersonName} ({officer.PostName}) has nothing to do.");
        }
    }

    [Theory, ClassData(typeof(EachEngine))]
    public async Task Shows_every_organ_something_late_and_something_urged(Engine engine)
    {
        var house = await houses.County(engine);
        foreach (var office in Offices(house))
        {
            var lines = (await house.Ask<ListMatters, MatterPage>(new(MatterList.Unit, MatterSearch.None, Take: 100), office.LeaderOn(new(2026, 11, 23)))).Value.Lines;
            Assert.Contains(lines, line => line.Light == Light.Red);
            Assert.Contains(lines, line => line.Urged);
        }
    }

    [Theory, ClassData(typeof(EachEngine))]
    public async Task Has_requests_in_every_state_with_files_and_things_to_read(Engine engine)
    {
        var house = await houses.County(engine);
        var states = await house.Look(db => db.Set<DisclosureRequest>().CountAsync());
        Assert.InRange(states, 350, 600);
        foreach (var action in (string[])["AttachFile", "CirculateMatter", "UrgeMatter", "FollowMatter", "MergeMatters", "TransferMatter", "WithdrawRequest", "DeemAbandoned", "DecideExtension", "ReturnReply", "SendSupplement"])
            Assert.True(Convert.ToInt64(await house.Value($"SELECT count(*) FROM platform_audit_record WHERE action = '{action}' AND outcome = 0")) > 0, action);
        Assert.True(Convert.ToInt64(await house.Value("SELECT count(*) FROM matters_matter WHERE settled_at > due_at")) > 3);
    }

    [Fact]
    public async Task Gives_the_same_requests_the_same_numbers_each_time()
    {
        var (one, other) = (await Numbers(await houses.County(Engine.Sqlite)), await Numbers(await houses.County(Engine.Postgres)));
        Assert.True(one.Count > 350);
        Assert.Equal(one, other);

        static async Task<List<string>> Numbers(WebHouse house)
        {
            var lines = await house.Look(db => db.Set<DisclosureRequest>().Select(request => new { request.Matter, request.Asked.Title, request.Applicant.Name }).ToListAsync());
            var letters = await house.Look(db => db.Set<Disclosure.Replies.Reply>().Select(reply => new { reply.Request, reply.Number, reply.SignedOn }).ToListAsync());
            return [.. lines.Select(line => $"{line.Title} {line.Name}").Concat(letters.Select(letter => $"{letter.Number} {letter.SignedOn}")).Order(StringComparer.Ordinal)];
        }
    }

    [Theory, ClassData(typeof(EachEngine))]
    public async Task Lets_officers_act_on_working_days_only(Engine engine)
    {
        var house = await houses.County(engine);
        var calendar = house.Services.CreateScope().ServiceProvider.GetRequiredService<Calendar.Contracts.IWorkCalendars>().For(TestHouse.Region);
        var days = await house.Look(db => db.Set<DisclosureRequest>().Where(request => request.ReceivedOn != null).Select(request => request.ReceivedOn!.Value).Distinct().ToListAsync());
        Assert.True(days.Count > 100);
        Assert.All(days, day => Assert.True(calendar.IsWorking(day), $"{day}"));
    }

    static List<DemoOffice> Offices(WebHouse house)
    {
        using var scope = house.Services.CreateScope();
        return [.. new DemoOffices(scope.ServiceProvider.GetRequiredService<IDirectory>(), TestHouse.Region, new(2026, 11, 23)).OfDepartments()];
    }

    static async Task<IReadOnlyList<MatterLine>> ToDo(WebHouse house, Actor officer) =>
        (await house.Ask<ListMatters, MatterPage>(new(MatterList.ToDo, MatterSearch.None), officer)).Value.Lines;
}
