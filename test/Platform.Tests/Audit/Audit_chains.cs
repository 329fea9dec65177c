using Microsoft.Extensions.DependencyInjection;
using Platform.Audit;
using Platform.Database;
using Platform.Tests.Writing;
using Testing;

namespace Platform.Tests.Audit;

public sealed class Audit_chains
{
    const string Table = "platform_audit_record";

    [Theory, ClassData(typeof(EachEngine))]
    public async Task Link_every_record_by_themselves_soon_after_its_commit(Engine engine)
    {
        await using var house = await TestHouse.Open(engine, ThingModule.Alone);
        await Make(house, 40);

        var verdict = await Verify(house);
        for (var waits = 0; verdict.Unlinked > 0 && waits < 30; waits++)
        {
            await Task.Delay(100, TestContext.Current.CancellationToken);
            verdict = await Verify(house);
        }

        Assert.True(verdict.Whole, verdict.ToString());
        Assert.Equal((80, 0), (verdict.Records, verdict.Unlinked)); // 40 commands and the reactions to them
    }

    [Theory, ClassData(typeof(EachEngine))]
    public async Task Take_in_what_was_committed_late(Engine engine)
    {
        await using var house = await Linked(engine, 3);
        house.Time.Advance(-TimeSpan.FromHours(2));
        await Make(house, 3);
        await Link(house);

        var verdict = await Verify(house);
        Assert.True(verdict.Whole, verdict.ToString());
        Assert.Equal(12, verdict.Records);
    }

    [Theory, ClassData(typeof(EachEngine))]
    public async Task Name_the_record_that_was_altered(Engine engine)
    {
        await using var house = await Linked(engine, 5);
        await house.Tamper($"UPDATE {Table} SET who = 'somebody else' WHERE position = 4");
        await house.Tamper($"UPDATE {Table} SET detail = 'later' WHERE position = 7");
        await Broken(house, AuditHarm.Altered, 4);
    }

    [Theory, ClassData(typeof(EachEngine))]
    public async Task Name_the_place_of_one_that_was_deleted(Engine engine)
    {
        await using var house = await Linked(engine, 5);
        await house.Tamper($"DELETE FROM {Table} WHERE position = 1");
        await Broken(house, AuditHarm.Missing, 1);
    }

    [Theory, ClassData(typeof(EachEngine))]
    public async Task Notice_that_the_places_were_closed_up_after_a_deletion(Engine engine)
    {
        await using var house = await Linked(engine, 5);
        await house.Tamper($"DELETE FROM {Table} WHERE position = 6");
        for (var place = 7; place <= 10; place++) await house.Tamper($"UPDATE {Table} SET position = {place - 1} WHERE position = {place}");
        await Broken(house, AuditHarm.Altered, 6);
    }

    [Theory, ClassData(typeof(EachEngine))]
    public async Task Notice_that_two_were_swapped(Engine engine)
    {
        await using var house = await Linked(engine, 5);
        await house.Tamper($"UPDATE {Table} SET position = 99 WHERE position = 3");
        await house.Tamper($"UPDATE {Table} SET position = 3 WHERE position = 8");
        await house.Tamper($"UPDATE {Table} SET position = 8 WHERE position = 99");
        await Broken(house, AuditHarm.Altered, 3);
    }

    [Theory, ClassData(typeof(EachEngine))]
    public async Task Notice_by_the_anchor_that_the_end_was_cut_off(Engine engine)
    {
        await using var house = await Linked(engine, 5);
        await Anchor(house);
        await house.Tamper($"DELETE FROM {Table} WHERE position > 8");
        await Broken(house, AuditHarm.CutOff, 9);

        await house.Tamper("DELETE FROM platform_audit_anchor");
        await Broken(house, AuditHarm.CutOff, 9); // the log outside the database still knows
    }

    [Theory, ClassData(typeof(EachEngine))]
    public async Task Notice_by_the_anchor_that_all_was_deleted(Engine engine)
    {
        await using var house = await Linked(engine, 2);
        await Anchor(house);
        await house.Tamper($"DELETE FROM {Table}");
        await house.Tamper("DELETE FROM platform_audit_anchor");
        await Broken(house, AuditHarm.CutOff, 1);
    }

    [Theory, ClassData(typeof(EachEngine))]
    public async Task Notice_by_the_anchor_log_that_the_whole_chain_was_recomputed(Engine engine)
    {
        await using var house = await Linked(engine, 5);
        await Anchor(house);
        await house.Tamper($"UPDATE {Table} SET who = 'somebody else' WHERE position = 4");
        await house.Tamper($"UPDATE {Table} SET position = NULL, digest = NULL");
        await house.Tamper("DELETE FROM platform_audit_anchor");
        await Link(house);
        await Broken(house, AuditHarm.Rewritten, 10);
    }

    [Theory, ClassData(typeof(EachEngine))]
    public async Task Are_not_called_whole_when_there_is_nothing_to_verify(Engine engine)
    {
        await using var house = await TestHouse.Open(engine, ThingModule.Alone);
        var verdict = await Verify(house);
        Assert.Null(verdict.First);
        Assert.False(verdict.Whole);
    }

    static async Task<TestHouse> Linked(Engine engine, int things)
    {
        var house = await TestHouse.Open(engine, ThingModule.Alone);
        await Make(house, things);
        await Link(house);
        Assert.True((await Verify(house)).Whole);
        return house;
    }

    static async Task Make(TestHouse house, int things)
    {
        for (var i = 0; i < things; i++)
        {
            Assert.True((await house.Run<MakeThing, Guid>(new($"件{i}"))).Succeeded);
            house.Time.Advance(TimeSpan.FromSeconds(1));
        }

        await house.Delivered();
    }

    static Task Link(TestHouse house) => house.Services.GetRequiredService<AuditLinker>().Link(CancellationToken.None);

    static Task Anchor(TestHouse house) => house.Services.GetRequiredService<AuditAnchorer>().Anchor(CancellationToken.None);

    static Task<AuditVerdict> Verify(TestHouse house) => house.Services.GetRequiredService<AuditVerification>().Verify(CancellationToken.None);

    static async Task Broken(TestHouse house, AuditHarm harm, long position)
    {
        var verdict = await Verify(house);
        Assert.False(verdict.Whole);
        Assert.Equal((harm, "1", position), (verdict.First!.Harm, verdict.First.Node, verdict.First.Position));
    }
}
