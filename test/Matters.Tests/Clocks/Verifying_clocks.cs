using Kernel;
using Matters.Clocks;
using Matters.Contracts;
using Microsoft.Extensions.DependencyInjection;
using Platform.Cli;
using Platform.Database;
using Testing;

namespace Matters.Tests.Clocks;

public sealed class Verifying_clocks
{
    [Theory, ClassData(typeof(EachEngine))]
    public async Task Finds_what_the_pipeline_wrote_to_be_right_whatever_happened(Engine engine)
    {
        await using var hall = await Hall.Open(engine);
        var (paused, closed, moved) = (await hall.InHand(), await hall.InHand(), await hall.InHand());
        await hall.House.Run<TurnClock, Done>(TurnClock.Pause(paused));
        await hall.House.Run<TurnClock, Done>(TurnClock.Extend(moved, "20wd"));
        await hall.House.Run<TurnClock, Done>(TurnClock.Stop(closed));
        await hall.Do(closed, MatterAction.Close);
        await hall.House.GiveOff("2026-10-20");
        hall.SetTime("2026-11-18 09:00");
        await hall.House.RunJob<Matters.Warnings.WarnMatters>();

        Assert.Equal((ExitCode.Done, "核验3件的时限记录，其中未办结2件重新计算了期限，不符0件。\n", ""), await Verify(hall));
    }

    [Theory, ClassData(typeof(EachEngine))]
    public async Task Names_each_clock_that_is_stored_wrongly(Engine engine)
    {
        await using var hall = await Hall.Open(engine);
        var matters = new List<MatterId>();
        for (var i = 0; i < 7; i++) matters.Add(await hall.InHand());
        await hall.Do(matters[6], MatterAction.Close);

        string Id(int i) => $"'{matters[i].ToString().ToUpperInvariant()}'";
        await hall.House.Tamper($"UPDATE matters_matter SET due_on = '2026-10-30' WHERE id = {Id(0)}");
        await hall.House.Tamper($"DELETE FROM matters_clock_row WHERE matter = {Id(1)}");
        await hall.House.Tamper($"UPDATE matters_work_item SET due_at = opened_at WHERE matter = {Id(2)}");
        await hall.House.Tamper($"UPDATE matters_matter SET warn_at = opened_at WHERE id = {Id(3)}");
        await hall.House.Tamper($"UPDATE matters_matter SET alarm_at = NULL WHERE id = {Id(4)}");
        await hall.House.Tamper($"UPDATE matters_clock_row SET time_limit = '10wd' WHERE matter IN ({Id(5)}, {Id(6)})"); // of a settled one nobody asks

        var (code, said, _) = await Verify(hall);
        Assert.Equal(ExitCode.Findings, code);
        Assert.Equal(
            [
                "云政办〔2026〕1号\t登记的期限是2026-10-30，按时限记录应为2026-10-22",
                "云政办〔2026〕2号\t应有时限记录1条，实有0条或者不连续",
                "云政办〔2026〕3号\t待办上的期限与本件不一致",
                "云政办〔2026〕4号\t登记的预警时间与时限记录不符",
                "云政办〔2026〕5号\t下一次预警的时间与期限不符",
                "云政办〔2026〕6号\t登记的期限是2026-10-22，按时限记录应为2026-10-09",
                "核验7件的时限记录，其中未办结6件重新计算了期限，不符6件。",
            ],
            said.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Trim()).Order(StringComparer.Ordinal));
    }

    [Theory, ClassData(typeof(EachEngine))]
    public async Task Says_that_it_verified_nothing_where_there_is_nothing(Engine engine)
    {
        await using var hall = await Hall.Open(engine);
        Assert.Equal((ExitCode.Findings, "", "库中没有任何有时限的件，未能核验任何内容。\n"), await Verify(hall));
    }

    static Task<(int Code, string Out, string Error)> Verify(Hall hall) => Calling.Verb<VerifyClocks>(hall);
}
