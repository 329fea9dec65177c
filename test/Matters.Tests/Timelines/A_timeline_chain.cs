using Kernel;
using Matters.Cases;
using Matters.Contracts;
using Matters.Timelines;
using Platform.Cli;
using Platform.Database;
using Testing;

namespace Matters.Tests.Timelines;

public sealed class A_timeline_chain
{
    const int Entries = 6;

    [Theory, ClassData(typeof(EachEngine))]
    public async Task Shows_every_way_of_tampering_at_the_first_link_that_does_not_hold(Engine engine)
    {
        await using var hall = await Hall.Open(engine);
        var tampered = new (string How, int Position, string What)[]
        {
            ("UPDATE matters_timeline_entry SET opinion = '改' WHERE position = 4 AND {0}", 4, "此条记录与链不符"),
            ("UPDATE matters_timeline_entry SET person_name = '别人' WHERE position = 2 AND {0}", 2, "此条记录与链不符"),
            ("UPDATE matters_timeline_entry SET digest = (SELECT digest FROM matters_timeline_entry WHERE position = 1 AND {0}) WHERE position = 3 AND {0}", 3, "此条记录与链不符"),
            (Swap(3, 4), 3, "此条记录与链不符"),
            (Swap(5, 6), 5, "此条记录与链不符"),
            ("DELETE FROM matters_timeline_entry WHERE position = 3 AND {0}", 3, "缺少此条记录"),
            ("DELETE FROM matters_timeline_entry WHERE position = 6 AND {0}", 6, "末尾记录缺失"),
            ("DELETE FROM matters_timeline_entry WHERE position > 4 AND {0}", 5, "末尾记录缺失"),
            ("DELETE FROM matters_timeline_entry WHERE {0}", 1, "末尾记录缺失"),
            ("DELETE FROM matters_timeline_entry WHERE position = 6 AND {0}; UPDATE matters_matter SET timeline_length = 5 WHERE {1}", 5, "末尾摘要与件的登记不符"),
            ("UPDATE matters_matter SET timeline_length = 5 WHERE {1}", 6, "末尾多出记录"),
        };
        var matters = new List<MatterId> { await Told(hall) };
        foreach (var (how, _, _) in tampered)
        {
            var matter = await Told(hall);
            matters.Add(matter);
            var id = $"'{matter.ToString().ToUpperInvariant()}'";
            await hall.House.Tamper(string.Format(null, how, $"matter = {id}", $"id = {id}"));
        }

        var (code, said, _) = await Calling.Verb<VerifyTimelines>(hall);

        Assert.Equal(ExitCode.Findings, code);
        var lines = said.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Trim());
        Assert.Equal(
            tampered.Select((one, i) => $"云政办〔2026〕{i + 2}号\t第{one.Position}条\t{one.What}").Append($"核验{matters.Count}件、{matters.Count * Entries - 11}条记录，断链{tampered.Length}件。").Order(StringComparer.Ordinal),
            lines.Order(StringComparer.Ordinal));
    }

    [Theory, ClassData(typeof(EachEngine))]
    public async Task Of_every_matter_is_verified_though_they_are_many(Engine engine)
    {
        await using var hall = await Hall.Open(engine);
        for (var i = 0; i < 1050; i++) await hall.File();
        Assert.Equal((ExitCode.Done, "核验1050件、1050条记录，断链0件。\n", ""), await Calling.Verb<VerifyTimelines>(hall));

        await hall.House.Tamper("UPDATE matters_timeline_entry SET did = '改' WHERE matter IN (SELECT id FROM matters_matter WHERE number IN ('云政办〔2026〕1000号', '云政办〔2026〕1001号'))");
        var (code, said, _) = await Calling.Verb<VerifyTimelines>(hall);
        Assert.Equal((ExitCode.Findings, "核验1050件、1050条记录，断链2件。"), (code, said.Split('\n', StringSplitOptions.RemoveEmptyEntries)[^1]));
    }

    [Theory, ClassData(typeof(EachEngine))]
    public async Task That_is_not_there_is_not_sound(Engine engine)
    {
        await using var hall = await Hall.Open(engine);
        Assert.Equal((ExitCode.Findings, "", "库中没有任何件，未能核验任何内容。\n"), await Calling.Verb<VerifyTimelines>(hall));
    }

    /// <summary>A matter with a timeline of six entries.</summary>
    static async Task<MatterId> Told(Hall hall)
    {
        var matter = await hall.InHand();
        for (var i = 2; i < Entries; i++) Assert.True((await hall.House.Run<GiveOpinion, Done>(new(matter, $"意见{i}", false), hall.Clerk)).Succeeded);
        return matter;
    }

    /// <summary>Two entries change places, each with the digest that it had.</summary>
    static string Swap(int one, int other) => string.Join("; ", new[] { (one, 99), (other, one), (99, other) }.Select(move =>
        $"UPDATE matters_timeline_entry SET position = {move.Item2} WHERE position = {move.Item1} AND {{0}}"));
}
