using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace Agenda.Feeds;

/// <summary>The unguessable part of a feed's address: 256 random bits. So much chance needs no salt, and the index finds the hash.</summary>
static class FeedSecret
{
    const int Bytes = 32;

    public static string New() => Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(Bytes));

    public static string HashOf(string secret) => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(secret)));
}
