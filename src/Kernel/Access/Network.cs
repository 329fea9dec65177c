using System.Net;
using System.Net.Sockets;

namespace Kernel;

/// <summary>What counts as one place where tries and uploads are limited.</summary>
public static class Network
{
    const int PrefixBytes = 8;

    /// <summary>An IPv4 address, or the /64 of an IPv6 one: a single customer is given no less (RFC 6177) and could change addresses at each try.</summary>
    public static string Of(string address)
    {
        if (!IPAddress.TryParse(address, out var parsed)) return address;
        if (parsed.IsIPv4MappedToIPv6) return parsed.MapToIPv4().ToString();
        if (parsed.AddressFamily != AddressFamily.InterNetworkV6) return parsed.ToString();

        var bytes = parsed.GetAddressBytes();
        bytes.AsSpan(PrefixBytes).Clear();
        return $"{new IPAddress(bytes)}/{PrefixBytes * 8}";
    }
}
