using Kernel;
using Matters.Cases;
using Matters.Contracts;
using Matters.Warnings;
using Matters.WorkItems;
using Microsoft.EntityFrameworkCore;
using Platform.Commands;
using Platform.Database;
using Platform.Files;
using Testing;

namespace Matters.Tests.Cases;

public sealed class States_and_actions
{
    /// <summary>Everything that an action may leave behind, but for the audit.</summary>
    static readonly string Behind = string.Join(", ",
        new[] { "matters_work_item", "matters_timeline_entry", "matters_clock_row", "matters_read_item", "matters_involvement", "matters_matter_unit", "matters_matter_link", "matters_warning", "platform_outbox_event", "platform_file_reference" }
            .Select(table => $"(SELECT count(*) FROM {table})")
            .Concat(["(SELECT sum(version) FROM matters_matter)", "(SELECT sum(version) FROM matters_work_item)"]));

    [Theory, ClassData(typeof(EachEngine))]
    public async Task Agree_with_the_table_in_every_pair_and_a_refused_one_leaves_nothing_behind(Engine engine)
    {
        await using var hall = await Hall.Open(engine);
        var other = (await hall.Row(await hall.InHand())).Number!;
        var tried = 0;
        foreach (var state in Enum.GetValues<MatterState>())
        {
            foreach (var action in Enum.GetValues<MatterAction>())
            {
                await Holds(hall, state, action, other);
                tried++;
            }
        }

        Assert.Equal(120, tried);
    }

    [Fact]
    public void Stand_in_the_modules_page_as_they_are() => Assert.Equal(StateTable.Lines(), StateTable.InThePage());

    [Theory, ClassData(typeof(EachEngine))]
    public async Task Are_not_a_neighbours_business_who_is_told_of_nothing_and_recorded(Engine engine)
    {
        await using var hall = await Hall.Open(engine);
        var (matter, own) = (await Situations.In(hall, MatterState.InHand), (await hall.Row(await hall.InHand(hall.Organisation.School))).Number!);
        var neighbour = hall.Acting(hall.Organisation.SchoolClerk,
            new(MatterPermissions.Read, Scope.Unit), new(MatterPermissions.Handle, Scope.Unit), new(MatterPermissions.Manage, Scope.Subtree));
        var before = await LeftBehind(hall);
        var recorded = 0;

        foreach (var action in Attempts.Commands) await Unknown(hall.Try(matter, action, neighbour, own));
        await Unknown(hall.Do(new FollowMatter(matter, true), neighbour));
        await Unknown(hall.Do(new MarkRead(matter), neighbour));
        await Unknown(hall.House.Ask<ReadMatter, MatterSheet>(new(matter), neighbour));
        await Unknown(hall.House.Ask<ReadMatterFile, Attachment>(new(matter, FileId.From(Guid.CreateVersion7())), neighbour));

        Assert.Equal(before, await LeftBehind(hall));
        Assert.DoesNotContain((await hall.List(MatterList.All, neighbour)).Lines, line => line.Id == matter);

        async Task Unknown<T>(Task<Result<T>> attempt)
        {
            Assert.Equal(CommandRefusals.NotFound, (await attempt).Refusal);
            Assert.Equal(++recorded, Convert.ToInt32(await hall.House.Value($"SELECT count(*) FROM platform_audit_record WHERE detail = '{CommandRefusals.NotFound.Code}' AND subject = '{matter.Subject}'"), null));
        }
    }

    static async Task Holds(Hall hall, MatterState state, MatterAction action, string other)
    {
        if (action == MatterAction.Warn) await hall.House.RunJob<WarnMatters>(); // of the matters of the pairs before
        var matter = await Situations.In(hall, state, other);
        var before = await LeftBehind(hall);

        var outcome = await hall.Try(matter, action, Situations.Fit(hall, action), other);

        var pair = $"{state} × {action}: {outcome.Refusal?.Code}";
        var now = (await hall.Row(matter)).State;
        if (MatterRules.Next(state, action) is { } next)
        {
            Assert.True(outcome.Succeeded, pair);
            Assert.True(now == next, $"{pair} led to {now}");
            Assert.True(before != await LeftBehind(hall), $"{pair} left nothing");
        }
        else
        {
            Assert.True(outcome.Refusal == Refusals.NotInThisState(state, action), pair);
            Assert.True(now == state, $"{pair} led to {now}");
            Assert.True(before == await LeftBehind(hall), $"{pair} left something behind");
        }
    }

    static Task<string> LeftBehind(Hall hall) => hall.House.Look(async db =>
    {
        await db.Database.OpenConnectionAsync();
        await using var command = db.Database.GetDbConnection().CreateCommand();
        command.CommandText = $"SELECT {Behind}";
        await using var row = await command.ExecuteReaderAsync();
        await row.ReadAsync();
        return string.Join(' ', Enumerable.Range(0, row.FieldCount).Select(row.GetValue));
    });
}
