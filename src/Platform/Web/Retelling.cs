using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http;

namespace Platform.Web;

/// <summary>A request that failed comes once more through the pipeline, to the page that tells of it.</summary>
static class Retelling
{
    public static bool TellsOfFailure(this HttpContext context) => context.Features.Get<IExceptionHandlerFeature>() is not null;

    public static bool TellsOfError(this HttpContext context) => context.TellsOfFailure() || context.Features.Get<IStatusCodeReExecuteFeature>() is not null;
}
