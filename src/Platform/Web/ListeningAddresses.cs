using Kernel;
using Microsoft.Extensions.Configuration;
using Platform.House;

namespace Platform.Web;

/// <summary>The addresses of <c>--urls</c>. The web server takes a port that is no number for a part of the host's name, and listens to everybody on port 80.</summary>
public static class ListeningAddresses
{
    public static Refusal? Against(IConfiguration configuration) =>
        (configuration["urls"] ?? "").Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).FirstOrDefault(address => !IsSound(address)) is { } wrong
            ? HouseRefusals.AddressUnreadable(wrong)
            : null;

    /// <summary>A star or a plus stands for every host.</summary>
    static bool IsSound(string address) =>
        address.Split("://", 2) is [("http" or "https") and var scheme, var place]
        && (place.StartsWith("unix:/", StringComparison.Ordinal)
            || (Uri.TryCreate($"{scheme}://{(place.StartsWith('*') || place.StartsWith('+') ? $"any{place[1..]}" : place)}", UriKind.Absolute, out var read) && read.AbsolutePath == "/"));
}
