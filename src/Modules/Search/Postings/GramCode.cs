namespace Search.Postings;

/// <summary>A gram as the index sorts it: a short one by its own characters, a longer one by a digest of them.</summary>
/// <remarks>Two long grams with one digest would find each other's documents, once in some thousand million grams; whether they may be seen is asked of their owner in any case.</remarks>
static class GramCode
{
    /// <summary>Of no short gram: its first of four characters would have to be Chinese.</summary>
    const long Digested = 1L << 62;

    const int Longest = 4;
    const ulong Offset = 14695981039346656037;
    const ulong Prime = 1099511628211;

    public static long Of(string gram)
    {
        if (gram.Length > Longest || (gram.Length == Longest && !char.IsAscii(gram[0]))) return Digest(gram);

        var code = 0L;
        foreach (var sign in gram) code = (code << 16) | sign;
        return code;
    }

    /// <summary>The same as of a text of these two.</summary>
    public static long Of(char first, char second) => ((long)first << 16) | second;

    /// <summary>FNV-1a, and its bits mixed once more: codes are sorted and cut off.</summary>
    static long Digest(string gram)
    {
        var digest = Offset;
        foreach (var sign in gram) digest = (digest ^ sign) * Prime;
        digest = (digest ^ (digest >> 32)) * Prime;
        return (long)(digest & (Digested - 1)) | Digested;
    }
}
