using Search.Words;

namespace Search.Postings;

/// <summary>Asks all segments at once.</summary>
static class Newest
{
    /// <returns>The documents that have what is wanted with the segment that says so, the highest id first. One that was written anew may come twice.</returns>
    public static IEnumerable<(long Id, SegmentLists Segment)> Of(IEnumerable<SegmentLists> segments, Wanted wanted)
    {
        var next = new PriorityQueue<(IEnumerator<long> Ids, SegmentLists Segment), long>();
        foreach (var segment in segments) Queue(segment.Find(wanted).GetEnumerator(), segment);
        while (next.TryDequeue(out var first, out _))
        {
            yield return (first.Ids.Current, first.Segment);
            Queue(first.Ids, first.Segment);
        }

        void Queue(IEnumerator<long> ids, SegmentLists segment)
        {
            if (ids.MoveNext()) next.Enqueue((ids, segment), -ids.Current);
        }
    }
}
