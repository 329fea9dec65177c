using Kernel;
using Testing;

namespace Datasets;

/// <summary>Matters with their work items, a tenth of them open: a clerk has 500 of these, the unit's tray 5,000, the rest lies with other units.</summary>
/// <param name="unit">The clerk's.</param>
/// <param name="now">Some are due before it, most after it.</param>
sealed class BusyMatters(int matters, Guid unit, Guid clerk, RegionCode region, DateTimeOffset now)
{
    public const int Own = 500;
    public const int Tray = 5_000;
    const int Units = 200;

    int Open => matters / 10;

    public async Task Fill(TestHouse house)
    {
        var all = Enumerable.Range(0, matters);
        await Bulk.Insert(house, "matters_matter",
            ["id", "kind", "title", "sought", "number", "applicant", "lead", "state", "opened_at", "settled_at", "due_at", "due_on", "warn_at", "due_estimated", "timeline_length", "timeline_head", "clock_length", "region", "version"],
            all.Select(Matter));
        await Bulk.Insert(house, "matters_work_item",
            ["id", "matter", "unit", "person", "tray", "step", "state", "due_at", "warn_at", "opened_at", "done_at", "done_by", "region", "version"],
            all.Select(WorkItem));
        await Bulk.Insert(house, "matters_matter_unit", ["matter", "unit", "role", "region"], all.Select(object?[] (i) => [MatterId(i), UnitOf(i), 0, region.Digits]));
        await Bulk.Insert(house, "matters_involvement",
            ["matter", "person", "since", "involved", "region"], all.Select(object?[] (i) => [MatterId(i), PersonOf(i), Opened(i), true, region.Digits]));
    }

    object?[] Matter(int i) =>
    [
        MatterId(i), "disclosure.request", $"关于提供第{i}号地块征收补偿安置方案的申请", $"关于提供第{i}号地块征收补偿安置方案的申请\n张三", $"依申请〔2026〕{i + 1}号", "张三", UnitOf(i), IsOpen(i) ? 1 : 3,
        Opened(i), IsOpen(i) ? null : Opened(i).AddDays(10), Due(i), DateOnly.FromDateTime(Due(i).AddHours(8).DateTime), Due(i).AddDays(-5), false, 0, Array.Empty<byte>(), 0, region.Digits, 0L,
    ];

    object?[] WorkItem(int i) =>
    [
        Numbered(4, i), MatterId(i), UnitOf(i), InTray(i) ? null : PersonOf(i), InTray(i) ? UnitOf(i) : null, "承办", IsOpen(i) ? 0 : 1, Due(i), Due(i).AddDays(-5), Opened(i),
        IsOpen(i) ? null : Opened(i).AddDays(10), IsOpen(i) ? null : PersonOf(i), region.Digits, 0L,
    ];

    /// <summary>Open matters are spread over all of them, as in life.</summary>
    static bool IsOpen(int i) => i % 10 == 0;

    static int Nth(int i) => i / 10;

    static bool InTray(int i) => IsOpen(i) && Nth(i) is >= Own and < Own + Tray;

    Guid UnitOf(int i) => IsOpen(i) && Nth(i) < Math.Min(Own + Tray, Open) ? unit : Numbered(1, 1 + i % Units);

    Guid PersonOf(int i) => IsOpen(i) && Nth(i) < Own ? clerk : Numbered(2, 1 + i % (Units * 10));

    DateTimeOffset Opened(int i) => now.AddDays(-20).AddMinutes(i % 20_000);

    DateTimeOffset Due(int i) => now.AddDays(-2).AddMinutes(i * 7 % 40_000);

    static Guid MatterId(int i) => Numbered(3, i);

    /// <param name="kind">1 a unit, 2 a person, 3 a matter, 4 a work item.</param>
    public static Guid Numbered(short kind, int i) => new(i, kind, 0x7000, 0x80, 0, 0, 0, 0, 0, 0, 1);
}
