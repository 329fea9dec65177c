namespace Search.Postings;

/// <summary>Sorts the grams of some documents into pages.</summary>
static class GramSorting
{
    const int Digits = 1 << 8;

    /// <param name="documents">In the order of their ids, with the codes of their grams.</param>
    public static IReadOnlyList<Page> Pages(IReadOnlyList<(long Id, IReadOnlyList<long> Grams)> documents)
    {
        var count = documents.Sum(document => document.Grams.Count);
        var (grams, ids, at) = (new long[count], new long[count], 0);
        foreach (var (id, its) in documents)
        {
            for (var one = 0; one < its.Count; one++, at++) (grams[at], ids[at]) = (its[one], id);
        }

        Sort(ref grams, ref ids);
        return Write(grams, ids);
    }

    static List<Page> Write(long[] grams, long[] ids)
    {
        var writer = new PageWriter();
        for (var start = 0; start < grams.Length;)
        {
            var end = start;
            // A gram that stands in a document twice: its id is there twice, side by side.
            var kept = start;
            for (; end < grams.Length && grams[end] == grams[start]; end++)
            {
                if (kept == start || ids[kept - 1] != ids[end]) ids[kept++] = ids[end];
            }

            writer.Add(grams[start], ids.AsSpan(start, kept - start));
            start = end;
        }

        writer.End();
        return writer.Pages;
    }

    /// <summary>By eight bits of the code after another, the last first: what is equal stays in its order, so that ids stay in theirs.</summary>
    static void Sort(ref long[] grams, ref long[] ids)
    {
        var (otherGrams, otherIds) = (new long[grams.Length], new long[ids.Length]);
        for (var shift = 0; shift < 64; shift += 8)
        {
            if (!Starts(grams, shift, out var starts)) continue;
            for (var at = 0; at < grams.Length; at++)
            {
                var to = starts[(grams[at] >> shift) & (Digits - 1)]++;
                (otherGrams[to], otherIds[to]) = (grams[at], ids[at]);
            }

            (grams, otherGrams, ids, otherIds) = (otherGrams, grams, otherIds, ids);
        }
    }

    /// <returns>False when all have the same digit here.</returns>
    static bool Starts(long[] grams, int shift, out int[] starts)
    {
        starts = new int[Digits];
        foreach (var gram in grams) starts[(gram >> shift) & (Digits - 1)]++;
        if (grams.Length == 0 || Array.IndexOf(starts, grams.Length) >= 0) return false;

        var before = 0;
        for (var digit = 0; digit < Digits; digit++) (starts[digit], before) = (before, before + starts[digit]);
        return true;
    }
}
