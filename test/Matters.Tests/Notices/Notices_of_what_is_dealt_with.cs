using System.Diagnostics;
using Kernel;
using Matters.Cases;
using Matters.Contracts;
using Matters.Visits;
using Microsoft.Extensions.DependencyInjection;
using Platform.Commands;
using Platform.Database;
using Testing;

namespace Matters.Tests.Notices;

public sealed class Notices_of_what_is_dealt_with
{
    [Theory, ClassData(typeof(EachEngine))]
    public async Task Count_as_read_once_the_work_is_done_so_that_no_head_is_told_of_them(Engine engine)
    {
        await using var hall = await Hall.Open(engine);
        var matter = await Assigned(hall);
        await Must<UrgeMatter>(hall, new(matter, await hall.Seen(matter), "请抓紧。"));
        await hall.House.Delivered();
        Assert.Equal(2, await Unread(hall, hall.Organisation.WaterClerk));

        hall.House.Time.Advance(TimeSpan.FromMinutes(1));
        await Must<RecallMatter>(hall, new(matter, await hall.Seen(matter), null));
        await hall.House.Delivered();

        // Told of the recall, and of nothing else any more.
        Assert.Equal(1, await Unread(hall, hall.Organisation.WaterClerk));
        Assert.Equal("0", $"{await hall.House.Value("SELECT count(*) FROM notifications_inbox_item WHERE escalate_at IS NOT NULL AND read_at IS NULL")}");
    }

    [Theory, ClassData(typeof(EachEngine))]
    public async Task Count_as_read_for_whoever_opens_the_matter_and_for_nobody_else(Engine engine)
    {
        await using var hall = await Hall.Open(engine);
        var here = hall.Organisation;
        var matter = await Assigned(hall);
        await Must<CirculateMatter>(hall, new(matter, [here.WaterHead], null));
        await hall.House.Delivered();
        Assert.Equal((1, 1), (await Unread(hall, here.WaterClerk), await Unread(hall, here.WaterHead)));

        await Open(hall, hall.Acting(here.WaterHead), matter, unattended: true);
        await Open(hall, hall.Acting(here.WaterClerk), matter, unattended: false);
        var since = Stopwatch.StartNew();
        while (await Unread(hall, here.WaterClerk) > 0)
        {
            Assert.True(since.Elapsed < TimeSpan.FromSeconds(30), "It is still unread.");
            await Task.Delay(200, TestContext.Current.CancellationToken);
        }

        Assert.Equal(1, await Unread(hall, here.WaterHead));
    }

    static async Task<MatterId> Assigned(Hall hall)
    {
        var matter = await hall.InHand();
        hall.House.Time.Advance(TimeSpan.FromMinutes(1));
        await Must<AssignMatter>(hall, new(matter, await hall.Seen(matter), hall.Organisation.Water, hall.Organisation.WaterClerk, [], null));
        hall.House.Time.Advance(TimeSpan.FromMinutes(1));
        return matter;
    }

    static async Task Must<TCommand>(Hall hall, TCommand command)
        where TCommand : ICommand<Done>
    {
        var done = await hall.House.Run<TCommand, Done>(command, hall.Clerk);
        Assert.True(done.Succeeded, done.Refusal?.Code);
    }

    static async Task Open(Hall hall, Actor reader, MatterId matter, bool unattended)
    {
        await using var scope = hall.House.Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CurrentActor>().Become(reader);
        Assert.True((await scope.ServiceProvider.GetRequiredService<PageVisitor>().Open(matter, unattended, CancellationToken.None)).Succeeded);
    }

    static async Task<int> Unread(Hall hall, PersonId person) =>
        int.Parse($"{await hall.House.Value($"SELECT count(*) FROM notifications_inbox_item WHERE read_at IS NULL AND person = '{person.Value.ToString().ToUpperInvariant()}'")}", System.Globalization.CultureInfo.InvariantCulture);
}
