using System.Globalization;

namespace Search.Postings;

/// <summary>Which writings a segment holds: their numbers, as 1-5,7.</summary>
/// <remarks>There may be gaps: a writing that was undone has no segment, and one that was still going on when its neighbours were put together has its own.</remarks>
sealed class Batches
{
    readonly List<(long First, long Last)> ranges;

    Batches(IEnumerable<(long First, long Last)> ranges)
    {
        this.ranges = [];
        foreach (var range in ranges.Order())
        {
            if (this.ranges.Count > 0 && this.ranges[^1] is var last && range.First <= last.Last + 1) this.ranges[^1] = (last.First, Math.Max(last.Last, range.Last));
            else this.ranges.Add(range);
        }
    }

    public IReadOnlyList<(long First, long Last)> Ranges => ranges;

    public static Batches Parse(string text) => new(text.Split(',').Select(Range));

    public static Batches Together(IEnumerable<Batches> all) => new(all.SelectMany(one => one.ranges));

    public bool Contains(long batch)
    {
        var at = ranges.BinarySearch((batch, long.MaxValue));
        return (at < 0 ? ~at : at) is > 0 and var after && batch <= ranges[after - 1].Last;
    }

    public override string ToString() => string.Join(',', ranges.Select(range => range.First == range.Last
        ? range.First.ToString(CultureInfo.InvariantCulture)
        : string.Create(CultureInfo.InvariantCulture, $"{range.First}-{range.Last}")));

    static (long First, long Last) Range(string text)
    {
        var ends = text.Split('-');
        return (long.Parse(ends[0], CultureInfo.InvariantCulture), long.Parse(ends[^1], CultureInfo.InvariantCulture));
    }
}
