using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
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

    /// <summary>A proxy between closes what is silent for a minute.</summary>
    static readonly TimeSpan Silence = TimeSpan.FromSeconds(25);

    /// <summary>Then the browser comes again, and is asked again who it is.</summary>
    static readonly TimeSpan Longest = TimeSpan.FromMinutes(10);

    public static void Map(IEndpointRouteBuilder endpoints) => endpoints.MapGet(Address, Answer).ForStaff();

    static async Task<IResult> Answer(HttpContext http, CurrentActor current, Listeners listeners, IHostApplicationLifetime house, TimeProvider time)
    {
        if (!http.Request.Headers.Accept.ToString().Contains(Media, StringComparison.Ordinal)) return Results.StatusCode(StatusCodes.Status406NotAcceptable);

        using var ended = CancellationTokenSource.CreateLinkedTokenSource(http.RequestAborted, house.ApplicationStopping);
        var listener = new Listener(current.Actor);
        listeners.Add(listener);
        try
        {
            await Send(http.Response, listener, time.GetTimestamp(), time, ended.Token);
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

    static async Task Send(HttpResponse response, Listener listener, long since, TimeProvider time, CancellationToken ct)
    {
        response.ContentType = Media;
        response.Headers.CacheControl = "no-store";
        response.Headers["X-Accel-Buffering"] = "no";
        await Write(response, "retry: 5000\n\n", ct);
        while (time.GetElapsedTime(since) < Longest)
            await Write(response, await listener.Wait(Silence, ct) ? "event: changed\ndata: 1\n\n" : ": still here\n\n", ct);
    }

    static async Task Write(HttpResponse response, string words, CancellationToken ct)
    {
        await response.WriteAsync(words, ct);
        await response.Body.FlushAsync(ct);
    }
}
