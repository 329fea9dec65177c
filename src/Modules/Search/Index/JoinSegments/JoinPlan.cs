using System.Numerics;

namespace Search.Index;

/// <summary>Which segments are put together: many of about one size, so that a document's grams are written again only when there are sixteen times as many.</summary>
static class JoinPlan
{
    public const int Many = 16;

    /// <summary>A long row of small ones is dealt with in parts.</summary>
    const int Most = 64;

    /// <returns>The oldest of the smallest size of which there are many; none when all is well.</returns>
    public static IReadOnlyList<Segment> Next(IEnumerable<Segment> ready) =>
        ready.GroupBy(SizeOf).Where(same => same.Count() >= Many).OrderBy(same => same.Key).FirstOrDefault()?.OrderBy(segment => segment.Id).Take(Most).ToList() ?? [];

    /// <summary>More than half as many as there are have been written anew or removed: then the whole index is put together.</summary>
    public static bool IsStale(IEnumerable<Segment> ready, long entries) => ready.Sum(segment => (long)segment.Documents) - entries > entries / 2;

    static int SizeOf(Segment segment) => BitOperations.Log2((uint)Math.Max(segment.Documents, 1)) / BitOperations.Log2(Many);
}
