using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Platform.Web;

namespace Platform.Api;

/// <summary>Where endpoints of the API are put: each under the right without which it is not called, and with what it answers.</summary>
public sealed class ApiRoutes(IEndpointRouteBuilder group)
{
    public const string Root = "/api/v1";

    /// <typeparam name="TBody">What is answered when it succeeds, for the description.</typeparam>
    /// <param name="path">Below <see cref="Root"/>, without a slash before it.</param>
    public RouteHandlerBuilder Get<TBody>(string path, ApiRight right, Delegate answer) =>
        group.MapGet(path, answer).WithMetadata(right).CountsAsForm().Produces<TBody>()
            .ProducesProblem(StatusCodes.Status401Unauthorized).ProducesProblem(StatusCodes.Status403Forbidden).ProducesProblem(StatusCodes.Status429TooManyRequests);
}
