using Kernel;
using Microsoft.AspNetCore.Http;

namespace Platform.Api;

/// <summary>Tells by its token who calls an endpoint of the API.</summary>
public interface ICallerSource
{
    /// <returns>As whom the call is made, or why it is made as nobody.</returns>
    Task<Result<Actor>> For(HttpContext context);
}
