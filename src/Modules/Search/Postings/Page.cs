namespace Search.Postings;

/// <summary>Neighbouring grams of a segment with their lists; short enough to be read for one of them. A gram stands in one page only.</summary>
/// <param name="Gram">The first one's code.</param>
readonly record struct Page(long Gram, byte[] Entries)
{
    /// <summary>The blocks of one gram's list; none when it is not here.</summary>
    public IReadOnlyList<DocumentBlock> BlocksOf(long gram)
    {
        var reader = new ByteReader(Entries);
        for (var at = Gram; !reader.IsAtEnd;)
        {
            at += reader.Number();
            if (at == gram) return DocumentList.Read(ref reader);
            if (at > gram) return [];
            DocumentList.Skip(ref reader);
        }

        return [];
    }
}
