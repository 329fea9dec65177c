namespace Search.Postings;

/// <summary>Sorts the grams of some documents into pages.</summary>
/// <remarks>
/// Nearly all are pairs of a text, whose codes have 32 bits: they are sorted as one number with their document's place beside it. Digit after digit, the last first,
/// so that what is equal stays in its order and documents in that of their ids: several times quicker than by comparing.
/// </remarks>
static class GramSorting
{
    const int Digit = 11;
    const int Digits = 1 << Digit;

    /// <summary>Room for the place of a document beside a pair.</summary>
    const int PlaceBits = 31;

    /// <param name="documents">In the order of their ids, with the codes of their grams.</param>
    public static IReadOnlyList<Page> Pages(IReadOnlyList<(long Id, IReadOnlyList<long> Grams)> documents)
    {
        var (pairs, others, places) = (new List<long>(), new List<long>(), new List<int>());
        for (var place = 0; place < documents.Count; place++)
        {
            foreach (var gram in documents[place].Grams)
            {
                if (gram <= uint.MaxValue)
                {
                    pairs.Add((gram << PlaceBits) | (long)place);
                    continue;
                }

                others.Add(gram);
                places.Add(place);
            }
        }

        var writer = new GramWriter();
        foreach (var pair in Sorted([.. pairs])) writer.Add((long)((ulong)pair >> PlaceBits), documents[(int)(pair & int.MaxValue)].Id);
        var (grams, at) = (others.ToArray(), places.ToArray());
        Array.Sort(grams, at);
        for (var one = 0; one < grams.Length; one++) writer.Add(grams[one], documents[at[one]].Id);
        return writer.End();
    }

    /// <summary>By their grams, of which three digits have 33 bits.</summary>
    static long[] Sorted(long[] pairs)
    {
        var other = new long[pairs.Length];
        for (var shift = PlaceBits; shift < 64; shift += Digit)
        {
            var starts = Starts(pairs, shift);
            foreach (var pair in pairs) other[starts[(int)((ulong)pair >> shift) & (Digits - 1)]++] = pair;
            (pairs, other) = (other, pairs);
        }

        return pairs;
    }

    static int[] Starts(long[] pairs, int shift)
    {
        var starts = new int[Digits];
        foreach (var pair in pairs) starts[(int)((ulong)pair >> shift) & (Digits - 1)]++;
        var before = 0;
        for (var digit = 0; digit < Digits; digit++) (starts[digit], before) = (before, before + starts[digit]);
        return starts;
    }

    /// <summary>Gathers the documents of one gram after another.</summary>
    sealed class GramWriter
    {
        readonly PageWriter pages = new();
        readonly List<long> ids = [];
        long present = -1;
        bool isInOrder = true;

        public void Add(long gram, long id)
        {
            if (gram != present) Put();
            present = gram;
            // A gram may stand in a document more than once.
            if (ids.Count > 0 && ids[^1] == id) return;
            isInOrder &= ids.Count == 0 || ids[^1] < id;
            ids.Add(id);
        }

        public List<Page> End()
        {
            Put();
            pages.End();
            return pages.Pages;
        }

        void Put()
        {
            if (ids.Count == 0) return;
            if (isInOrder) pages.Add(present, System.Runtime.InteropServices.CollectionsMarshal.AsSpan(ids));
            else pages.Add(present, [.. ids.Order().Distinct()]);
            ids.Clear();
            isInOrder = true;
        }
    }
}
