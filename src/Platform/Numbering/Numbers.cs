using Kernel;
using Platform.Ledgers;

namespace Platform.Numbering;

/// <summary>Reference numbers without gaps. A handler asks; the pipeline takes them last, so that the series is held only until the commit.</summary>
public sealed class Numbers
{
    static readonly Statement TakeNext = new(
        """
        INSERT INTO platform_number_series (series, unit, year, last, region) VALUES ($1, $2, $3, 1, $4)
        ON CONFLICT (series, unit, year) DO UPDATE SET last = platform_number_series.last + 1
        RETURNING last
        """, 4);

    readonly List<(SeriesKey Key, Action<long> Taken)> asked = [];

    /// <param name="taken">Called with the number just before the ledger is written; it may append to the ledger.</param>
    public void Ask(SeriesKey key, Action<long> taken) => asked.Add((key, taken));

    /// <remarks>In one order for all commands, so that two commands that take from two series cannot wait for each other.</remarks>
    internal async Task Take(ILedgerConnection connection, RegionCode region, CancellationToken ct)
    {
        foreach (var (key, taken) in asked.OrderBy(one => one.Key.Series, StringComparer.Ordinal).ThenBy(one => one.Key.Unit.Value).ThenBy(one => one.Key.Year))
        {
            var number = await connection.Read(new(TakeNext, [key.Series, key.Unit.Value, key.Year, region]), ct);
            taken(Convert.ToInt64(number, null));
        }
    }
}
