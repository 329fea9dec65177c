using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using Platform.Secrets;

namespace Interfaces;

/// <summary>The secrets of clients and of officers' own tokens: 256 bits, so that a plain hash of one tells nothing of it, and the index finds the hash.</summary>
/// <remarks>
/// A secret follows from the press of a button and the house's own key: the same form sent twice is answered with the same secret, which stands nowhere in between.
/// </remarks>
sealed class Credentials(HouseKey house)
{
    /// <summary>So that whoever looks for secrets that were left lying about finds them.</summary>
    public const string ClientPrefix = "zwc_";

    public const string TokenPrefix = "zwp_";

    readonly Lazy<byte[]> key = new(() => house.For("interfaces-secrets"));

    /// <param name="press">Given out with the form.</param>
    /// <param name="of">Whose it is to be, and what there was when the form was given out: a secret that has ended never comes back.</param>
    public string Of(string prefix, Guid press, string of) => prefix + Base64Url.EncodeToString(HMACSHA256.HashData(key.Value, Encoding.UTF8.GetBytes($"{prefix} {press:N} {of}")));

    public static string HashOf(string secret) => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(secret)));

    /// <summary>In the same time, however much of it is right.</summary>
    public static bool AreSame(string hash, string? other) =>
        other is not null && CryptographicOperations.FixedTimeEquals(Encoding.ASCII.GetBytes(hash), Encoding.ASCII.GetBytes(other));
}
