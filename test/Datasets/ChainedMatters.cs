using Kernel;
using Matters.Contracts;
using Matters.Timelines;
using Testing;

namespace Datasets;

/// <summary>Matters with timelines whose chains hold, as the product would have written them.</summary>
public sealed class ChainedMatters(int chains, int entries) : IDataset
{
    static readonly DateTimeOffset From = new(2026, 1, 5, 1, 0, 0, TimeSpan.Zero);
    static readonly UnitId Unit = UnitId.From(new Guid("00000000-0000-7000-8000-000000000001"));

    static readonly string[] MatterColumns =
        ["id", "kind", "title", "sought", "lead", "state", "opened_at", "due_estimated", "timeline_length", "timeline_head", "clock_length", "region", "version"];

    static readonly string[] EntryColumns =
        ["matter", "position", "at", "action", "did", "opinion", "person_name", "post_name", "unit_name", "region", "digest"];

    public string Name => $"chained-{chains}-{entries}";

    public DateTimeOffset Now => From.AddMonths(6);

    public async Task Fill(TestHouse house)
    {
        var heads = new byte[chains][];
        await Bulk.Insert(house, "matters_timeline_entry", EntryColumns, Enumerable.Range(0, chains).SelectMany(i => Entries(i, heads)));
        await Bulk.Insert(house, "matters_matter", MatterColumns, Enumerable.Range(0, chains).Select(object?[] (i) =>
            [IdOf(i).Value, "disclosure.request", "关于提供某地块征收补偿安置方案的申请", "关于提供某地块征收补偿安置方案的申请", Unit.Value, 1, From, false, entries, heads[i], 0, TestHouse.Region.Digits, 0L]));
    }

    IEnumerable<object?[]> Entries(int matter, byte[][] heads)
    {
        var previous = TimelineContent.Genesis(IdOf(matter));
        for (var position = 1; position <= entries; position++)
        {
            var entry = new TimelineContent(
                IdOf(matter), position, From.AddMinutes(position), MatterAction.Opine, "填写意见", "经核，所申请信息属于本机关职责范围，建议依法予以公开，请领导审示。",
                null, null, null, "张三", "科员", "云溪县人民政府办公室政务公开科", TestHouse.Region);
            previous = entry.DigestAfter(previous);
            yield return [entry.Matter.Value, position, entry.At, (int)MatterAction.Opine, entry.Did, entry.Opinion, entry.PersonName, entry.PostName, entry.UnitName, TestHouse.Region.Digits, previous];
        }

        heads[matter] = previous;
    }

    static MatterId IdOf(int i) => MatterId.From(new Guid(i, 0, 0x7000, 0x80, 0, 0, 0, 0, 0, 0, 1));
}
