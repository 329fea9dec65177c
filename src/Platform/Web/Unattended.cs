using Microsoft.AspNetCore.Http;

namespace Platform.Web;

/// <summary>A request that nobody made by hand: an open page asks by itself, and would go on asking when its officer has long gone home.</summary>
public static class Unattended
{
    /// <summary>What a script sends with such a request.</summary>
    public const string Header = "X-Unattended";

    /// <summary>What a stream of events is asked for by; a browser sends nothing else with it.</summary>
    const string Stream = "text/event-stream";

    public static bool Is(HttpRequest request) =>
        request.Headers.ContainsKey(Header) || request.Headers.Accept.ToString().Contains(Stream, StringComparison.Ordinal);
}
