using System.Threading.RateLimiting;
using Kernel;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Platform.Commands;

namespace Platform.Web;

/// <summary>How often one address may send forms, or try secrets, without being signed in.</summary>
static class PublicPosts
{
    public static void Limit(RateLimiterOptions options)
    {
        options.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
        options.GlobalLimiter = PartitionedRateLimiter.Create<HttpContext, string>(Of);
    }

    static RateLimitPartition<string> Of(HttpContext context)
    {
        var actor = context.RequestServices.GetRequiredService<CurrentActor>().Actor;
        if (!Counts(context) || actor.Kind != ActorKind.Public || context.TellsOfError()) return RateLimitPartition.GetNoLimiter("unlimited");

        var most = context.RequestServices.GetRequiredService<IOptions<WebSettings>>().Value.PublicPostsPerMinute;
        return RateLimitPartition.GetSlidingWindowLimiter(
            "from " + actor.Network,
            _ => new() { PermitLimit = most, Window = TimeSpan.FromMinutes(1), SegmentsPerWindow = 6 });
    }

    static bool Counts(HttpContext context) => HttpMethods.IsPost(context.Request.Method) || context.GetEndpoint()?.Metadata.GetMetadata<CountedAsForm>() is not null;
}
