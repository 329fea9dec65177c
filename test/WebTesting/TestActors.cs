using System.Collections.Concurrent;
using Kernel;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Platform.Commands;

namespace WebTesting;

/// <summary>Lets a test act as anybody without signing in: a request that bears a pass is taken for the actor it was given to.</summary>
sealed class TestActors
{
    public const string Header = "X-Test-Actor";

    readonly ConcurrentDictionary<string, Actor> admitted = new();

    public string Admit(Actor actor)
    {
        var pass = Guid.CreateVersion7().ToString();
        admitted[pass] = actor;
        return pass;
    }

    public Actor? Of(HttpContext context) =>
        context.Request.Headers.TryGetValue(Header, out var pass) && admitted.TryGetValue(pass.ToString(), out var actor) ? actor : null;
}

/// <summary>The product's own source of actors stays behind it, for whoever signs in properly.</summary>
sealed class TestActorSource(TestActors admitted, Func<IActorSource?> own) : IActorSource
{
    public async ValueTask<Actor> For(HttpContext context) =>
        admitted.Of(context) ?? (own() is { } source ? await source.For(context) : Actor.Public(Testing.TestHouse.Region, context.Connection.RemoteIpAddress?.ToString()));

    public async ValueTask<bool> IsStill(Actor actor, HttpContext context) =>
        admitted.Of(context) is not null || (own() is { } source && await source.IsStill(actor, context));
}

static class DecoratedActors
{
    public static void DecorateActors(this IServiceCollection services)
    {
        var own = services.LastOrDefault(service => service.ServiceType == typeof(IActorSource));
        services.AddScoped<IActorSource>(scope => new TestActorSource(
            scope.GetRequiredService<TestActors>(),
            () => own is null ? null : (IActorSource)(own.ImplementationInstance ?? own.ImplementationFactory?.Invoke(scope) ?? ActivatorUtilities.CreateInstance(scope, own.ImplementationType!))));
    }
}
