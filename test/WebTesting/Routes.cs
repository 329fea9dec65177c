using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.StaticAssets;
using Microsoft.Extensions.DependencyInjection;

namespace WebTesting;

/// <summary>Every address that the program answers, but the files of the bundle.</summary>
public static partial class Routes
{
    const string NoSuchId = "00000000-0000-7000-8000-000000000000";

    /// <summary>What can be opened by its address alone.</summary>
    public static IReadOnlyList<string> Pages(WebHouse house) => [.. Of(house).Where(route => route.Method == "GET" && route.Pattern == route.Path).Select(route => route.Path)];

    public static IReadOnlyList<(string Method, string Pattern, string Path)> Of(WebHouse house) =>
    [
        .. house.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Where(endpoint => endpoint.Metadata.GetMetadata<StaticAssetDescriptor>() is null && !endpoint.RoutePattern.RawText!.EndsWith(":file}", StringComparison.Ordinal))
            .SelectMany(endpoint => endpoint.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods ?? ["GET"], (endpoint, method) => (method, Address(endpoint.RoutePattern.RawText!)))
            .Distinct()
            .Select(route => (route.method, route.Item2, Parameter().Replace(route.Item2, NoSuchId)))
            .OrderBy(route => route.Item2, StringComparer.Ordinal).ThenBy(route => route.method, StringComparer.Ordinal),
    ];

    static string Address(string pattern) => "/" + pattern.TrimStart('/');

    [GeneratedRegex(@"\{[^}]+\}")]
    private static partial Regex Parameter();
}
