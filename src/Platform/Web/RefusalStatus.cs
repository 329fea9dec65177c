using Kernel;
using Microsoft.AspNetCore.Http;

namespace Platform.Web;

/// <summary>What a refusal is in HTTP, for pages and for programs alike.</summary>
public static class RefusalStatus
{
    public static int Of(Refusal refusal) => refusal.Kind switch
    {
        RefusalKind.Unavailable => StatusCodes.Status503ServiceUnavailable,
        RefusalKind.NotFound => StatusCodes.Status404NotFound,
        RefusalKind.Denied => StatusCodes.Status403Forbidden,
        RefusalKind.Input => StatusCodes.Status422UnprocessableEntity,
        _ => StatusCodes.Status409Conflict,
    };
}
