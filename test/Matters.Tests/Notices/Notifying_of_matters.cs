using Kernel;
using Matters.Cases;
using Matters.Contracts;
using Matters.Warnings;
using Microsoft.Extensions.DependencyInjection;
using Notifications.Contracts;
using Platform.Commands;
using Platform.Database;
using Testing;

namespace Matters.Tests.Notices;

/// <summary>Who is notified of what happens to a matter, and who is not.</summary>
public sealed class Notifying_of_matters
{
    [Theory, ClassData(typeof(EachEngine))]
    public async Task Tells_whoever_gets_work_once_however_often_the_event_comes(Engine engine)
    {
        await using var hall = await Hall.Open(engine);
        var matter = await Assigned(hall);
        await hall.House.Delivered();
        Assert.Equal(["新的待办（承办）"], await Told(hall, hall.Organisation.WaterClerk));

        await hall.House.Tamper("DELETE FROM platform_reaction");
        await hall.House.Tamper("UPDATE platform_outbox_event SET delivered_at = NULL");
        await hall.House.Delivered();

        Assert.Equal(["新的待办（承办）"], await Told(hall, hall.Organisation.WaterClerk));
        Assert.Empty(await Told(hall, hall.Organisation.Clerk));
        Assert.NotEqual(0, await hall.Told<MatterActedOn>());
        Assert.Equal(MatterState.InHand, (await hall.Row(matter)).State);
    }

    [Theory, ClassData(typeof(EachEngine))]
    public async Task Tells_of_urging_recalling_and_reading(Engine engine)
    {
        await using var hall = await Hall.Open(engine);
        var organisation = hall.Organisation;
        var matter = await Assigned(hall);
        await hall.House.Delivered();
        hall.House.Time.Advance(TimeSpan.FromMinutes(1));
        await Must<UrgeMatter>(hall, new(matter, await hall.Seen(matter), "请抓紧。"), hall.Clerk);
        await hall.House.Delivered();
        hall.House.Time.Advance(TimeSpan.FromMinutes(1));
        await Must<CirculateMatter>(hall, new(matter, [organisation.Chief, organisation.Clerk], null), hall.Clerk);
        hall.House.Time.Advance(TimeSpan.FromMinutes(1));
        await Must<RecallMatter>(hall, new(matter, await hall.Seen(matter), null), hall.Clerk);
        await hall.House.Delivered();

        Assert.Equal(["交办已被撤回，无需再办理", "催办，请抓紧办理", "新的待办（承办）"], (await Told(hall, organisation.WaterClerk)).Order(StringComparer.Ordinal));
        Assert.Equal(["周文送您阅"], await Told(hall, organisation.Chief));
        Assert.Empty(await Told(hall, organisation.Clerk));
    }

    [Theory, ClassData(typeof(EachEngine))]
    public async Task Tells_a_follower_only_while_the_matter_may_be_seen(Engine engine)
    {
        await using var hall = await Hall.Open(engine);
        var organisation = hall.Organisation;
        var matter = await Assigned(hall);
        await Must<FollowMatter>(hall, new(matter, true), hall.Acting(organisation.WaterClerk));
        await Must<FollowMatter>(hall, new(matter, true), hall.Acting(organisation.Mayor, Rights.OfMayor)); // by a right that the post does not have any more
        hall.House.Time.Advance(TimeSpan.FromMinutes(1));
        await Must<GiveOpinion>(hall, new(matter, "请核对。", false), hall.Clerk);
        await hall.House.Delivered();

        Assert.Contains("填写意见", await Told(hall, organisation.WaterClerk));
        Assert.Empty(await Told(hall, organisation.Mayor));
    }

    [Theory, ClassData(typeof(EachEngine))]
    public async Task Names_a_matter_to_nobody_who_may_not_see_it(Engine engine)
    {
        await using var hall = await Hall.Open(engine);
        var matter = await Assigned(hall);

        Assert.Equal([(await hall.Row(matter)).Title], await Titles(hall, hall.Acting(hall.Organisation.WaterClerk), matter));
        Assert.Empty(await Titles(hall, hall.Acting(hall.Organisation.SchoolClerk), matter));
    }

    [Theory, ClassData(typeof(EachEngine))]
    public async Task Warns_the_holder_and_the_head_once_for_each_rule(Engine engine)
    {
        await using var hall = await Hall.Open(engine);
        await Assigned(hall);
        await hall.House.Delivered();
        foreach (var day in new[] { "2026-10-20 09:00", "2026-10-21 09:00", "2026-11-02 09:00" })
        {
            hall.SetTime(day);
            Assert.True(await hall.House.RunJob<WarnMatters>());
            await hall.House.Delivered();
        }

        var warned = await Told(hall, hall.Organisation.WaterHead);
        Assert.Equal(2, warned.Count);
        Assert.Single(warned, words => words.Contains("请抓紧办理", StringComparison.Ordinal));
        Assert.Single(warned, words => words.Contains("尚未办结", StringComparison.Ordinal));
        Assert.Equal(3, (await Told(hall, hall.Organisation.WaterClerk)).Count);
    }

    static async Task<MatterId> Assigned(Hall hall)
    {
        var matter = await hall.InHand();
        hall.House.Time.Advance(TimeSpan.FromMinutes(1));
        await Must<AssignMatter>(hall, new(matter, await hall.Seen(matter), hall.Organisation.Water, hall.Organisation.WaterClerk, [], null), hall.Clerk);
        return matter;
    }

    static async Task Must<TCommand>(Hall hall, TCommand command, Actor by)
        where TCommand : ICommand<Done>
    {
        var done = await hall.House.Run<TCommand, Done>(command, by);
        Assert.True(done.Succeeded, done.Refusal?.Code);
    }

    /// <summary>What a person was told, without the number before it.</summary>
    static async Task<IReadOnlyList<string>> Told(Hall hall, PersonId person)
    {
        var all = await hall.House.Value($"SELECT string_agg(words, '|') FROM notifications_inbox_item WHERE person = '{person.Value.ToString().ToUpperInvariant()}'");
        return all is string words ? [.. words.Split('|').Select(one => one[(one.IndexOf('：', StringComparison.Ordinal) + 1)..])] : [];
    }

    static async Task<IEnumerable<string>> Titles(Hall hall, Actor reader, MatterId matter)
    {
        await using var scope = hall.House.Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CurrentActor>().Become(reader);
        var titles = scope.ServiceProvider.GetServices<ISubjectTitles>().Single(one => one.Kind == MatterSubject.Kind);
        return (await titles.Visible([matter.Value], CancellationToken.None)).Values;
    }
}
