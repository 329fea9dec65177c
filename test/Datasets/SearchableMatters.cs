using Kernel;
using Microsoft.Extensions.DependencyInjection;
using Search.Index;
using Testing;

namespace Datasets;

/// <summary>Matters in each of which some 800 characters are written, indexed by the product itself. Words are as frequent as words are: the nth has the nth part of the first's frequency.</summary>
public sealed class SearchableMatters(int matters) : IDataset
{
    const int Length = 800;
    const int Vocabulary = 20_000;
    const int Units = 200;

    static readonly DateTimeOffset From = new(2026, 1, 5, 1, 0, 0, TimeSpan.Zero);
    static readonly string[] Words = [.. Enumerable.Range(0, Vocabulary).Select(Word)];
    static readonly double[] Sums = [.. Frequencies()];

    public static Actor Mayor => new()
    {
        Kind = ActorKind.Officer,
        Person = PersonId.From(Numbered(2, 0)),
        Unit = UnitId.From(Numbered(1, 0)),
        Region = TestHouse.Region,
        Grants = [new(Matters.Cases.MatterPermissions.Read, Scope.All)],
    };

    public string Name => $"searchable-{matters}";

    public DateTimeOffset Now => From.AddMonths(6);

    public async Task Fill(TestHouse house)
    {
        var all = Enumerable.Range(0, matters);
        await Bulk.Insert(house, "matters_matter",
            ["id", "kind", "title", "sought", "number", "lead", "state", "opened_at", "due_estimated", "timeline_length", "timeline_head", "clock_length", "region", "version"],
            all.Select(object?[] (i) => [IdOf(i), "disclosure.request", Text(new(i), 18), Text(new(i), 18), $"依申请〔2026〕{i + 1}号", Numbered(1, i % Units), 1, From.AddMinutes(i % 200_000), false, 1, Array.Empty<byte>(), 0, TestHouse.Region.Digits, 0L]));
        await Bulk.Insert(house, "matters_timeline_entry",
            ["matter", "position", "at", "did", "person_name", "post_name", "unit_name", "region", "digest"],
            all.Select(object?[] (i) => [IdOf(i), 1, From, Text(new(i + matters), Length), "张三", "科员", "办公室", TestHouse.Region.Digits, Array.Empty<byte>()]));
        await Bulk.Insert(house, "matters_matter_unit", ["matter", "unit", "role", "region"], all.Select(object?[] (i) => [IdOf(i), Numbered(1, i % Units), 0, TestHouse.Region.Digits]));
        await Bulk.Settle(house);
        await house.Services.GetRequiredService<Rebuilding>().Run(CancellationToken.None);
        await Bulk.Settle(house);
    }

    public static Guid IdOf(int i) => Numbered(3, i);

    /// <summary>A word drawn by its frequency.</summary>
    public static string Drawn(Random random)
    {
        var at = Array.BinarySearch(Sums, random.NextDouble() * Sums[^1]);
        return Words[Math.Min(at < 0 ? ~at : at, Vocabulary - 1)];
    }

    static string Text(Random random, int length)
    {
        var text = new System.Text.StringBuilder();
        while (text.Length < length) text.Append(Drawn(random)).Append(text.Length % 60 > 50 ? "，" : "");
        return text.ToString();
    }

    /// <summary>Two characters, or three or four, out of some 2,500.</summary>
    static string Word(int rank)
    {
        var random = new Random(rank);
        return string.Concat(Enumerable.Range(0, rank % 4 == 3 ? 4 : rank % 4 == 2 ? 3 : 2).Select(_ => (char)(0x4E00 + random.Next(50) * random.Next(50) + random.Next(100))));
    }

    static IEnumerable<double> Frequencies()
    {
        var sum = 0.0;
        for (var rank = 1; rank <= Vocabulary; rank++) yield return sum += 1.0 / rank;
    }

    static Guid Numbered(short kind, int i) => new(i, kind, 0x7000, 0x80, 0, 0, 0, 0, 0, 0, 1);
}
