namespace Platform.Chains;

/// <summary>
/// One link of a hash chain: the SM3 of the previous link's digest followed by the entry's content. Whoever changes,
/// drops, adds or reorders an entry would have to recompute every later link, and the anchors kept elsewhere.
/// </summary>
public static class ChainLink
{
    /// <summary>Changes whenever <see cref="ChainContent"/> encodes anything differently.</summary>
    const string Domain = "zhengwu.chain/1";

    /// <summary>What the first entry links to: no two chains begin alike, so an entry cannot be moved to another chain.</summary>
    /// <param name="kind">What is chained, <c>matters.timeline</c>.</param>
    public static byte[] Genesis(string kind, Guid chain)
    {
        var content = new ChainContent(stackalloc byte[128]);
        content.Add(Domain).Add(kind).Add(chain);
        return Sm3.Of(content.Bytes);
    }

    /// <inheritdoc cref="Genesis(string, Guid)"/>
    public static byte[] Genesis(string kind, string chain)
    {
        var content = new ChainContent(stackalloc byte[128]);
        content.Add(Domain).Add(kind).Add(chain);
        return Sm3.Of(content.Bytes);
    }

    /// <exception cref="ArgumentException">The previous digest is not 32 bytes: only a fixed length keeps it apart from the content.</exception>
    public static byte[] Next(ReadOnlySpan<byte> previous, ReadOnlySpan<byte> content) =>
        previous.Length == Sm3.Length
            ? Sm3.Of(previous, content)
            : throw new ArgumentException($"A digest has {Sm3.Length} bytes, this one {previous.Length}.", nameof(previous));

    /// <summary>Whether a stored digest is the one that follows, without allocating.</summary>
    public static bool Follows(ReadOnlySpan<byte> previous, ReadOnlySpan<byte> content, ReadOnlySpan<byte> digest)
    {
        Span<byte> expected = stackalloc byte[Sm3.Length];
        Sm3.Of(previous, content, expected);
        return previous.Length == Sm3.Length && expected.SequenceEqual(digest);
    }
}
