using Kernel;
using Matters.Cases;
using Testing;

namespace Datasets;

/// <summary>
/// A house with many matters, a tenth of them open: a clerk has 500 of these, the unit's tray 5,000, the rest lies with other units.
/// </summary>
public sealed class BusyHouse(int matters) : IDataset
{
    public const int Own = 500;
    public const int Tray = 5_000;
    const int Units = 200;

    static readonly DateTimeOffset LookedAt = new(2026, 9, 18, 1, 0, 0, TimeSpan.Zero);

    static readonly UnitId Unit = UnitId.From(Numbered(1, 0));
    static readonly PersonId Person = PersonId.From(Numbered(2, 0));

    public static Actor Clerk => new()
    {
        Kind = ActorKind.Officer,
        Person = Person,
        Unit = Unit,
        PersonName = "周文",
        Region = TestHouse.Region,
        Subtree = new HashSet<UnitId> { Unit },
        Grants = [new(MatterPermissions.Read, Scope.Unit), new(MatterPermissions.Handle, Scope.Unit)],
    };

    public string Name => $"busy-{matters}";

    public DateTimeOffset Now => LookedAt;

    int Open => matters / 10;

    public async Task Fill(TestHouse house)
    {
        var all = Enumerable.Range(0, matters);
        await Bulk.Insert(house, "matters_matter",
            ["id", "kind", "title", "number", "applicant", "lead", "state", "opened_at", "settled_at", "due_at", "due_on", "warn_at", "due_estimated", "timeline_length", "timeline_head", "clock_length", "region", "version"],
            all.Select(Matter));
        await Bulk.Insert(house, "matters_work_item",
            ["id", "matter", "unit", "person", "tray", "step", "state", "due_at", "warn_at", "opened_at", "done_at", "done_by", "region", "version"],
            all.Select(WorkItem));
        await Bulk.Insert(house, "matters_matter_unit", ["matter", "unit", "role", "region"], all.Select(object?[] (i) => [MatterId(i), UnitOf(i), 0, TestHouse.Region.Digits]));
        await Bulk.Insert(house, "matters_involvement",
            ["matter", "person", "since", "involved", "region"], all.Select(object?[] (i) => [MatterId(i), PersonOf(i), Opened(i), true, TestHouse.Region.Digits]));
    }

    object?[] Matter(int i) =>
    [
        MatterId(i), "disclosure.request", $"关于提供第{i}号地块征收补偿安置方案的申请", $"依申请〔2026〕{i + 1}号", "张三", UnitOf(i), IsOpen(i) ? 1 : 3,
        Opened(i), IsOpen(i) ? null : Opened(i).AddDays(10), Due(i), DateOnly.FromDateTime(Due(i).AddHours(8).DateTime), Due(i).AddDays(-5), false, 0, Array.Empty<byte>(), 0, TestHouse.Region.Digits, 0L,
    ];

    object?[] WorkItem(int i) =>
    [
        Numbered(4, i), MatterId(i), UnitOf(i), InTray(i) ? null : PersonOf(i), InTray(i) ? UnitOf(i) : null, "承办", IsOpen(i) ? 0 : 1, Due(i), Due(i).AddDays(-5), Opened(i),
        IsOpen(i) ? null : Opened(i).AddDays(10), IsOpen(i) ? null : PersonOf(i), TestHouse.Region.Digits, 0L,
    ];

    /// <summary>Open matters are spread over all of them, as in life.</summary>
    bool IsOpen(int i) => i % 10 == 0;

    int Nth(int i) => i / 10;

    bool InTray(int i) => IsOpen(i) && Nth(i) is >= Own and < Own + Tray;

    Guid UnitOf(int i) => IsOpen(i) && Nth(i) < Math.Min(Own + Tray, Open) ? Unit.Value : Numbered(1, 1 + i % Units);

    Guid PersonOf(int i) => IsOpen(i) && Nth(i) < Own ? Person.Value : Numbered(2, 1 + i % (Units * 10));

    static DateTimeOffset Opened(int i) => LookedAt.AddDays(-20).AddMinutes(i % 20_000);

    static DateTimeOffset Due(int i) => LookedAt.AddDays(-2).AddMinutes(i * 7 % 40_000);

    static Guid MatterId(int i) => Numbered(3, i);

    static Guid Numbered(short kind, int i) => new(i, kind, 0x7000, 0x80, 0, 0, 0, 0, 0, 0, 1);
}
