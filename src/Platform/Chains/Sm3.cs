using Org.BouncyCastle.Crypto.Digests;

namespace Platform.Chains;

/// <summary>The SM3 digest (GB/T 32905-2016), with one engine a thread: a link costs no allocation but its own 32 bytes.</summary>
public static class Sm3
{
    public const int Length = 32;

    [ThreadStatic]
    static SM3Digest? engine;

    public static byte[] Of(ReadOnlySpan<byte> content) => Of([], content);

    /// <summary>The digest of one text after another.</summary>
    public static byte[] Of(ReadOnlySpan<byte> first, ReadOnlySpan<byte> second)
    {
        var digest = new byte[Length];
        Of(first, second, digest);
        return digest;
    }

    public static void Of(ReadOnlySpan<byte> first, ReadOnlySpan<byte> second, Span<byte> digest)
    {
        var sm3 = engine ??= new();
        sm3.BlockUpdate(first);
        sm3.BlockUpdate(second);
        sm3.DoFinal(digest);
    }
}
