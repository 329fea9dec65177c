using System.Buffers.Text;
using System.Globalization;
using System.Security.Cryptography;
using Interfaces.Clients;
using Kernel;
using Platform.Secrets;

namespace Interfaces.Calling;

/// <summary>Writes and reads access tokens: sealed, so that nobody makes or changes one, and nothing of them need be kept. Whether their client still stands is asked at each call.</summary>
/// <remarks>The one place that knows their form; see ADR 23.</remarks>
sealed class AccessTokens(Sealed house)
{
    const string Prefix = "zwt_";
    const string Place = "interfaces.access-token";
    const int Longest = 4096;

    public static bool IsOne(string text) => text.StartsWith(Prefix, StringComparison.Ordinal);

    public string Write(AccessToken token) => Prefix + Base64Url.EncodeToString(house.Close(
        string.Join('\n', token.Client, token.Generation.ToString(CultureInfo.InvariantCulture), token.Until.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture), Ticked.Text(token.Rights)), Place));

    /// <returns>Null for one that was forged, changed, or made by another house.</returns>
    public AccessToken? Read(string text)
    {
        if (text.Length > Longest || Opened(text[Prefix.Length..]) is not [var client, var generation, var until, var rights]) return null;

        return Id.Read<ClientId>(client) is { } id
            ? new(id, int.Parse(generation, CultureInfo.InvariantCulture), DateTimeOffset.FromUnixTimeSeconds(long.Parse(until, CultureInfo.InvariantCulture)), Ticked.Read(rights))
            : null;
    }

    string[]? Opened(string text)
    {
        try
        {
            return house.Open(Base64Url.DecodeFromChars(text), Place).Split('\n');
        }
        catch (Exception wrong) when (wrong is CryptographicException or FormatException or OverflowException or ArgumentException)
        {
            return null;
        }
    }
}
