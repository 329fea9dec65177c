using Kernel;
using Matters.Contracts;
using Matters.Timelines;
using Platform.Ledgers;
using Testing;

namespace Bench.Filing;

/// <summary>One command's writes on an open connection: rows, number, rows that bear the number.</summary>
static class FloorWrite
{
    static readonly UnitId Unit = UnitId.From(new Guid("00000000-0000-7000-8000-00000000000f"));

    static readonly Statement TakeNext = new(
        """
        INSERT INTO platform_number_series (series, unit, year, last, region) VALUES ($1, $2, $3, 1, $4)
        ON CONFLICT (series, unit, year) DO UPDATE SET last = platform_number_series.last + 1
        RETURNING last
        """, 4);

    public static async Task Run(ILedgerConnection connection, Written written, Dictionary<Guid, Guid> ids)
    {
        written.MakeIds(ids);
        for (var i = 0; i < written.TimelineEntries; i++) Link(ids);
        await connection.Write(written.Again(ids, null), CancellationToken.None);
        if (!written.Numbered) return;

        var taken = await connection.Read(new(TakeNext, ["floor", Unit.Value, 2026, TestHouse.Region]), CancellationToken.None);
        await connection.Write(written.Again(ids, $"底依申请〔2026〕{taken}号"), CancellationToken.None);
    }

    /// <summary>The same chain link that the product computes.</summary>
    static void Link(Dictionary<Guid, Guid> ids)
    {
        var matter = MatterId.From(ids.Values.FirstOrDefault());
        var entry = new TimelineContent(
            matter, 1, DateTimeOffset.UnixEpoch, null, "网上提交政府信息公开申请", "同意按程序办理，请按时限要求答复申请人。", null, null, null, "申请人", "", "", TestHouse.Region);
        GC.KeepAlive(entry.DigestAfter(TimelineContent.Genesis(matter)));
    }
}
