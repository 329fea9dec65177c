using Kernel;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Platform.Commands;
using Ui.Gate;

namespace Matters.Changes;

/// <summary>
/// Tells an open page that something in its officer's lists has changed (server-sent events), and never what: the page asks for its list again, under the
/// list's own policy.
/// </summary>
static class ChangeStream
{
    public const string Address = "/desk/changes";

    const string Media = "text/event-stream";

    /// <summary>So often it is asked whether the session goes on. A proxy between would close what is silent for a minute, so that something is said each time.</summary>
    static readonly TimeSpan Look = TimeSpan.FromSeconds(10);

    /// <summary>Then the browser comes again, and is asked again who it is.</summary>
    static readonly TimeSpan Longest = TimeSpan.FromMinutes(10);

    public static void Map(IEndpointRouteBuilder endpoints) => endpoints.MapGet(Address, Answer).ForStaff();

    static async Task<IResult> Answer(HttpContext http, CurrentActor current, Listeners listeners, IHostApplicationLifetime house)
    {
        if (!http.Request.Headers.Accept.ToString().Contains(Media, StringComparison.Ordinal)) return Results.StatusCode(StatusCodes.Status406NotAcceptable);

        using var ended = CancellationTokenSource.CreateLinkedTokenSource(http.RequestAborted, house.ApplicationStopping);
        var listener = new Listener(current.Actor);
        listeners.Add(listener);
        try
        {
            await Send(http, listener, current.Actor, ended.Token);
        }
        catch (OperationCanceledException)
        {
            // The page was left, or the house stops.
        }
        finally
        {
            listeners.Remove(listener);
        }

        return Results.Empty;
    }

    /// <summary>Whoever has signed out, was shut out or holds other rights by now is told nothing more; the browser then comes again and is asked who it is.</summary>
    static async Task Send(HttpContext http, Listener listener, Actor actor, CancellationToken ct)
    {
        var (actors, time) = (http.RequestServices.GetRequiredService<IActorSource>(), http.RequestServices.GetRequiredService<TimeProvider>());
        var since = time.GetTimestamp();
        http.Response.ContentType = Media;
        http.Response.Headers.CacheControl = "no-store";
        http.Response.Headers["X-Accel-Buffering"] = "no";
        await Write(http.Response, "retry: 5000\n\n", ct);
        while (time.GetElapsedTime(since) < Longest)
        {
            var changed = await listener.Wait(Look, ct);
            if (!await actors.IsStill(actor, http)) return;
            await Write(http.Response, changed ? "event: changed\ndata: 1\n\n" : ": still here\n\n", ct);
        }
    }

    static async Task Write(HttpResponse response, string words, CancellationToken ct)
    {
        await response.WriteAsync(words, ct);
        await response.Body.FlushAsync(ct);
    }
}
