using System.Text;
using Kernel;

namespace Personal.Cards;

/// <summary>Name cards as a file that every telephone and mail program reads (vCard, RFC 2426 and RFC 6350).</summary>
static class VCardFile
{
    public const string ContentType = "text/vcard; charset=utf-8";

    public const long LargestBytes = 2 * 1024 * 1024;

    static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The cards of a file, each as it stands there.</summary>
    /// <returns>Refused when there is none, or when the file is in another encoding: names read wrongly would be worse than none.</returns>
    public static Result<List<CardFacts>> Read(byte[] content)
    {
        try
        {
            var cards = VCardReader.Read(Strict.GetString(content).TrimStart('\uFEFF'));
            return cards.Count > 0 ? cards : CardRefusals.FileUnreadable;
        }
        catch (DecoderFallbackException)
        {
            return CardRefusals.FileUnreadable;
        }
    }

    /// <param name="version">3.0, which older programs want, or 4.0.</param>
    public static byte[] Of(IEnumerable<CardFacts> cards, string version) => Strict.GetBytes(string.Concat(cards.Select(card => VCardWriter.Write(card, version))));
}
