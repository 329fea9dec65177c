namespace Auditing.Alarms;

/// <summary>A stretch of time in which the same was done too often.</summary>
readonly record struct Burst(DateTimeOffset Since, DateTimeOffset Until, int Count)
{
    /// <summary>Each begins with a stretch of at most <paramref name="window"/> in which it happened <paramref name="threshold"/> times, and goes on with everything that follows within a window of the one before.</summary>
    /// <param name="instants">When it happened, in order.</param>
    public static IEnumerable<Burst> In(IReadOnlyList<DateTimeOffset> instants, int threshold, TimeSpan window)
    {
        for (var last = threshold - 1; last < instants.Count; last++)
        {
            var first = last - threshold + 1;
            if (instants[last] - instants[first] > window) continue;

            var end = last;
            while (end + 1 < instants.Count && instants[end + 1] - instants[end] <= window) end++;
            yield return new(instants[first], instants[end], end - first + 1);
            last = end + threshold - 1;
        }
    }
}
