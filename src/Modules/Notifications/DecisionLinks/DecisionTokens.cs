using System.Buffers.Text;
using System.Security.Cryptography;
using Notifications.Inbox;
using Platform.Secrets;

namespace Notifications.DecisionLinks;

/// <summary>What a link in a mail bears: the link's id and the house's signature over it, so that nobody can make one or try them out.</summary>
sealed class DecisionTokens(HouseKey house)
{
    const int IdLength = 16;

    readonly Lazy<byte[]> key = new(() => house.For("decision-link"));

    public string Of(InboxItemId link) => Base64Url.EncodeToString([.. link.Value.ToByteArray(), .. HMACSHA256.HashData(key.Value, link.Value.ToByteArray())]);

    /// <returns>Null when this house has not signed it.</returns>
    public InboxItemId? Read(string? token)
    {
        Span<byte> bytes = stackalloc byte[IdLength + HMACSHA256.HashSizeInBytes];
        if (token?.Length != Base64Url.GetEncodedLength(bytes.Length) || !Base64Url.TryDecodeFromChars(token, bytes, out var read) || read != bytes.Length) return null;

        return CryptographicOperations.FixedTimeEquals(HMACSHA256.HashData(key.Value, bytes[..IdLength]), bytes[IdLength..]) ? InboxItemId.From(new(bytes[..IdLength])) : null;
    }
}
