namespace Search.Postings;

/// <summary>Lays grams and their lists out in pages, in the order of their codes.</summary>
sealed class PageWriter
{
    /// <summary>Both databases keep a row of this size in one piece.</summary>
    const int Full = 1_900;

    readonly ByteList bytes = new();
    long first;
    long last;

    /// <summary>The pages that are full, until they are taken.</summary>
    public List<Page> Pages { get; } = [];

    /// <param name="ids">In order, each once.</param>
    public void Add(long gram, ReadOnlySpan<long> ids)
    {
        // A long list has a page of its own, lest it be read for the sake of its neighbours.
        var isLong = ids.Length > Full / 2;
        if (bytes.Length >= Full || isLong) End();
        if (bytes.Length == 0) first = last = gram;
        bytes.Number(gram - last);
        DocumentList.Write(bytes, ids);
        last = gram;
        if (isLong) End();
    }

    public void End()
    {
        if (bytes.Length > 0) Pages.Add(new(first, bytes.Empty()));
    }
}
