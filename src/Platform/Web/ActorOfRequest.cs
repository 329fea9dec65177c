using Kernel;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Platform.Api;
using Platform.Commands;
using Platform.House;

namespace Platform.Web;

/// <summary>Finds out who is behind a request, before anything is done for it.</summary>
static class ActorOfRequest
{
    public static async Task Find(HttpContext context, RequestDelegate next)
    {
        // The page that tells of a failure must not ask the database that may have failed.
        if (!context.TellsOfFailure())
            context.RequestServices.GetRequiredService<CurrentActor>().Become(await Of(context));

        await next(context);
    }

    static async ValueTask<Actor> Of(HttpContext context) =>
        context.GetEndpoint()?.Metadata.GetMetadata<ApiRight>() is not null ? await Caller(context)
        : context.RequestServices.GetService<IActorSource>() is { } source
            ? await source.For(context)
            : Nobody(context);

    /// <summary>An endpoint of the API looks at no cookie, and a page at no token: what a browser sends by itself opens nothing here.</summary>
    static async ValueTask<Actor> Caller(HttpContext context)
    {
        if (context.RequestServices.GetService<ICallerSource>() is not { } source) return Nobody(context);

        // What a refused token leaves in the audit says from where it came.
        context.RequestServices.GetRequiredService<CurrentActor>().Become(Nobody(context));
        var caller = await source.For(context);
        if (caller.Refusal is { } refusal) context.Features.Set(refusal);
        return caller.Succeeded ? caller.Value : Nobody(context);
    }

    static Actor Nobody(HttpContext context) =>
        Actor.Public(RegionCode.Parse(context.RequestServices.GetRequiredService<IOptions<HouseSettings>>().Value.Region), context.Connection.RemoteIpAddress?.ToString());
}
