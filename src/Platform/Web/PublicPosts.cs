using System.Globalization;
using System.Threading.RateLimiting;
using Kernel;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Platform.Commands;

namespace Platform.Web;

/// <summary>How often one address may send forms, or try secrets, without being signed in; and how often one client or token may call.</summary>
static class PublicPosts
{
    static readonly TimeSpan Window = TimeSpan.FromMinutes(1);

    public static void Limit(RateLimiterOptions options)
    {
        options.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
        options.OnRejected = (rejected, _) =>
        {
            rejected.HttpContext.Response.Headers.RetryAfter = Seconds(rejected.Lease.TryGetMetadata(MetadataName.RetryAfter, out var after) ? after : Window);
            return ValueTask.CompletedTask;
        };
        options.GlobalLimiter = PartitionedRateLimiter.Create<HttpContext, string>(Of);
    }

    static RateLimitPartition<string> Of(HttpContext context)
    {
        var actor = context.RequestServices.GetRequiredService<CurrentActor>().Actor;
        var settings = context.RequestServices.GetRequiredService<IOptions<WebSettings>>().Value;
        if (actor.Through is { } credential && !context.TellsOfError()) return Sliding("by " + credential.Subject, settings.ApiCallsPerMinute);
        if (!Counts(context) || actor.Kind != ActorKind.Public || context.TellsOfError()) return RateLimitPartition.GetNoLimiter("unlimited");

        return Sliding("from " + actor.Network, settings.PublicPostsPerMinute);
    }

    static RateLimitPartition<string> Sliding(string whose, int most) =>
        RateLimitPartition.GetSlidingWindowLimiter(whose, _ => new() { PermitLimit = most, Window = Window, SegmentsPerWindow = 6 });

    static string Seconds(TimeSpan time) => Math.Max(1, (int)Math.Ceiling(time.TotalSeconds)).ToString(CultureInfo.InvariantCulture);

    static bool Counts(HttpContext context) => HttpMethods.IsPost(context.Request.Method) || context.GetEndpoint()?.Metadata.GetMetadata<CountedAsForm>() is not null;
}
