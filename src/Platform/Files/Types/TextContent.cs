using System.Text;
using System.Text.RegularExpressions;

namespace Platform.Files;

/// <summary>Plain text: valid UTF-8 or GB 18030 from beginning to end, without control characters, and not markup that a browser would run.</summary>
public static partial class TextContent
{
    static readonly Encoding Utf8 = new UTF8Encoding(false, throwOnInvalidBytes: true);
    static readonly Encoding Gb18030 = CodePagesEncodingProvider.Instance.GetEncoding("GB18030", EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback)!;

    internal static async Task<Sniffed> Look(Stream content, byte[] head, CancellationToken ct)
    {
        if (!await IsValid(content, ct)) return Unwanted.UnknownKind;
        return BeginsAsMarkup().IsMatch(Encoding.UTF8.GetString(head)) ? Unwanted.Markup : new Sniffed([FileTypes.Text, FileTypes.Csv]);
    }

    /// <summary>Reads the beginning of a text that was recognised as one; it may end within a character.</summary>
    /// <returns>Empty when it is in no encoding that offices use.</returns>
    public static string Decode(ReadOnlySpan<byte> bytes) => (Begin(Utf8, bytes) ?? Begin(Gb18030, bytes) ?? "").TrimStart('\uFEFF');

    static string? Begin(Encoding encoding, ReadOnlySpan<byte> bytes)
    {
        try
        {
            var chars = new char[encoding.GetMaxCharCount(bytes.Length)];
            return new(chars, 0, encoding.GetDecoder().GetChars(bytes, chars, flush: false));
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }

    static async Task<bool> IsValid(Stream content, CancellationToken ct)
    {
        var (utf8, gb18030) = (new Validity(Utf8), new Validity(Gb18030));
        var block = new byte[64 * 1024];
        content.Position = 0;
        int read;
        do
        {
            read = await content.ReadAsync(block, ct);
            if (block.AsSpan(0, read).ContainsAny(Controls)) return false;

            utf8.Feed(block.AsSpan(0, read), last: read == 0);
            gb18030.Feed(block.AsSpan(0, read), last: read == 0);
        }
        while (read > 0 && (utf8.Holds || gb18030.Holds));

        return utf8.Holds || gb18030.Holds;
    }

    static ReadOnlySpan<byte> Controls => [0, 1, 2, 3, 4, 5, 6, 7, 8, 11, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31];

    [GeneratedRegex(@"^\uFEFF?\s*<[a-z!?%/]", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex BeginsAsMarkup();

    /// <summary>Whether everything so far is valid in an encoding.</summary>
    sealed class Validity(Encoding encoding)
    {
        readonly Decoder decoder = encoding.GetDecoder();

        public bool Holds { get; private set; } = true;

        public void Feed(ReadOnlySpan<byte> bytes, bool last)
        {
            if (!Holds) return;
            try
            {
                Span<char> chars = new char[encoding.GetMaxCharCount(bytes.Length)];
                decoder.GetChars(bytes, chars, flush: last);
            }
            catch (DecoderFallbackException)
            {
                Holds = false;
            }
        }
    }
}
