using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using Kernel;
using Platform.Secrets;

namespace Agenda.Feeds;

/// <summary>The unguessable part of a feed's address: 256 bits. So much chance needs no salt, and the index finds the hash.</summary>
/// <remarks>
/// It follows from the press of a button and the house's own key, so that the same form sent twice is answered with the same address, which stands nowhere in between.
/// What the feed was when the form was given out is part of it: an address that has ended never comes back.
/// </remarks>
sealed class FeedSecret(HouseKey house)
{
    readonly Lazy<byte[]> key = new(() => house.For("agenda-feed"));

    /// <param name="press">Given out with the form.</param>
    /// <param name="seen">The feed's version when the form was given out.</param>
    public string Of(PersonId person, Guid press, long? seen) =>
        Base64Url.EncodeToString(HMACSHA256.HashData(key.Value, Encoding.UTF8.GetBytes($"{person.Value:N} {press:N} {seen?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "-"}")));

    public static string HashOf(string secret) => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(secret)));
}
