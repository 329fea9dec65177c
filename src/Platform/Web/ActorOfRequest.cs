using Kernel;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
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
        context.RequestServices.GetService<IActorSource>() is { } source
            ? await source.For(context)
            : Actor.Public(RegionCode.Parse(context.RequestServices.GetRequiredService<IOptions<HouseSettings>>().Value.Region), context.Connection.RemoteIpAddress?.ToString());
}
