using System.Net;

namespace Interfaces.Clients;

/// <summary>From where a client may call: addresses and networks (10.20.0.0/16), as an administrator types them.</summary>
static class CallingNetworks
{
    public const int LongestText = 1000;

    static readonly char[] Between = [' ', '\n', '\r', '\t', ',', '，', ';', '；', '、'];

    /// <summary>As they are kept: with one blank between.</summary>
    public static string Text(string? typed) => string.Join(' ', Parts(typed));

    /// <returns>The first that is none; null when all are.</returns>
    public static string? Wrong(string? typed) => Parts(typed).FirstOrDefault(part => Of(part) is null);

    /// <param name="kept">Empty for anywhere.</param>
    public static bool Let(string kept, string? from) =>
        kept.Length == 0 || (IPAddress.TryParse(from, out var address) && Parts(kept).Any(part => Of(part)?.Contains(Plain(address)) == true));

    static string[] Parts(string? typed) => (typed ?? "").Split(Between, StringSplitOptions.RemoveEmptyEntries);

    static IPNetwork? Of(string part) =>
        IPNetwork.TryParse(part, out var network) ? network
        : !part.Contains('/', StringComparison.Ordinal) && IPAddress.TryParse(part, out var one) ? new IPNetwork(Plain(one), Plain(one).GetAddressBytes().Length * 8)
        : null;

    static IPAddress Plain(IPAddress address) => address.IsIPv4MappedToIPv6 ? address.MapToIPv4() : address;
}
