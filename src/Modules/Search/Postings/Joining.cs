using System.Runtime.InteropServices;

namespace Search.Postings;

/// <summary>Puts several segments together into the pages of one.</summary>
static class Joining
{
    /// <summary>So many pages are handed on at once.</summary>
    const int AtOnce = 2_000;

    public static async IAsyncEnumerable<IReadOnlyList<Page>> Pages(IReadOnlyList<SegmentCursor> segments)
    {
        var (writer, ids) = (new PageWriter(), new List<long>());
        foreach (var segment in segments) await segment.Next();
        while (Least(segments) is var gram && gram < long.MaxValue)
        {
            foreach (var segment in segments)
            {
                if (segment.Gram != gram) continue;
                segment.AddTo(ids);
                await segment.Next();
            }

            Put(writer, gram, ids);
            if (writer.Pages.Count < AtOnce) continue;
            yield return [.. writer.Pages];
            writer.Pages.Clear();
        }

        writer.End();
        if (writer.Pages.Count > 0) yield return [.. writer.Pages];
    }

    static void Put(PageWriter writer, long gram, List<long> ids)
    {
        var span = CollectionsMarshal.AsSpan(ids);
        if (!IsInOrder(span)) span.Sort();
        if (ids.Count > 0) writer.Add(gram, span);
        ids.Clear();
    }

    static bool IsInOrder(ReadOnlySpan<long> ids)
    {
        for (var at = 1; at < ids.Length; at++)
        {
            if (ids[at - 1] >= ids[at]) return false;
        }

        return true;
    }

    static long Least(IReadOnlyList<SegmentCursor> segments)
    {
        var least = long.MaxValue;
        foreach (var segment in segments) least = Math.Min(least, segment.Gram);
        return least;
    }
}
