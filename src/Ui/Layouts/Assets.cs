using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;

namespace Ui.Layouts;

/// <summary>The address of a bundled file with its fingerprint, so that browsers may keep it for ever.</summary>
static class Assets
{
    public static string Path(HttpContext http, string file) =>
        http.Request.PathBase + "/" + (http.GetEndpoint()?.Metadata.GetMetadata<ResourceAssetCollection>()?[file] ?? file);
}
