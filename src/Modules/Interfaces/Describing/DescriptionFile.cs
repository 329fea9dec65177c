using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Platform.Api;
using Ui.Gate;

namespace Interfaces.Describing;

/// <summary><c>GET /api/v1/openapi.json</c>, for whoever generates a client.</summary>
static class DescriptionFile
{
    public const string Path = ApiRoutes.Root + "/openapi.json";

    public static void Map(IEndpointRouteBuilder endpoints) => endpoints.MapGet(Path, Answer).OpenToPublic().ExcludeFromDescription();

    static async Task<IResult> Answer(DescriptionText description, CancellationToken ct) => Results.Text(await description.Text(ct), "application/json");
}
