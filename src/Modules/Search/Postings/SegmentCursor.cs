namespace Search.Postings;

/// <summary>Goes through a segment's grams in order, reading its pages some at a time.</summary>
/// <param name="more">The next pages after a gram; none at the end.</param>
/// <param name="isLive">Whether a document still stands here; null when all do.</param>
sealed class SegmentCursor(Func<long, Task<IReadOnlyList<Page>>> more, Func<long, bool>? isLive)
{
    readonly List<long> scratch = [];
    Queue<Page> pages = [];
    ByteReader reader = new([]);
    long page = -1;

    /// <summary>Past every gram at the end.</summary>
    public long Gram { get; private set; } = long.MaxValue;

    public async ValueTask<bool> Next()
    {
        if (reader.IsAtEnd && !await NextPage()) return false;
        Gram += reader.Number();
        return true;
    }

    /// <summary>Adds the present gram's documents.</summary>
    public void AddTo(List<long> ids)
    {
        var list = isLive is null ? ids : scratch;
        DocumentList.Read(ref reader, list);
        if (isLive is null) return;

        foreach (var id in scratch)
        {
            if (isLive(id)) ids.Add(id);
        }

        scratch.Clear();
    }

    async ValueTask<bool> NextPage()
    {
        if (pages.Count == 0) pages = new(await more(page));
        if (!pages.TryDequeue(out var next))
        {
            Gram = long.MaxValue;
            return false;
        }

        (page, Gram, reader) = (next.Gram, next.Gram, new(next.Entries));
        return true;
    }
}
