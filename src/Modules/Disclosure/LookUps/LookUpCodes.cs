using System.Security.Cryptography;
using Disclosure.Requests;
using Platform.Commands;
using Platform.Secrets;

namespace Disclosure.LookUps;

/// <summary>The code with which an applicant without an account reads the reply (查询码).</summary>
/// <remarks>
/// It follows from the form's key, so that a form sent twice shows the same code; the database keeps only a keyed hash of it, which
/// tells nothing to whoever has the database alone.
/// </remarks>
sealed class LookUpCodes(HouseKey house)
{
    /// <summary>Without 0, 1, I and O, which are mistaken for each other on paper and on the telephone.</summary>
    const string Alphabet = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";

    const int Length = 8;

    readonly Lazy<byte[]> making = new(() => house.For("disclosure.look-up-code"));
    readonly Lazy<byte[]> keeping = new(() => house.For("disclosure.look-up-code.kept"));

    public string For(SubmissionKey key)
    {
        var digest = HMACSHA256.HashData(making.Value, key.Value.ToByteArray());
        return string.Create(Length, digest, static (code, from) =>
        {
            for (var i = 0; i < code.Length; i++) code[i] = Alphabet[from[i] % Alphabet.Length];
        });
    }

    /// <summary>Salted by the request, so that equal codes of two requests do not look equal.</summary>
    public byte[] HashOf(RequestId request, string code)
    {
        Span<byte> content = stackalloc byte[16 + Length * 4];
        request.Value.TryWriteBytes(content);
        var written = System.Text.Encoding.UTF8.GetBytes(Normal(code), content[16..]);
        return HMACSHA256.HashData(keeping.Value, content[..(16 + written)]);
    }

    /// <summary>As it was given out, whatever case and spaces it is typed in; what is too long to be one becomes none.</summary>
    static string Normal(string code)
    {
        var kept = string.Concat(code.Where(char.IsAsciiLetterOrDigit)).ToUpperInvariant();
        return kept.Length == Length ? kept : "";
    }

    /// <summary>For reading aloud and copying by hand: ABCD EFGH.</summary>
    public static string Spaced(string code) => $"{code[..4]} {code[4..]}";
}
