using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Net.Http.Headers;
using Platform.Commands;
using Platform.Reading;
using Platform.Time;
using Platform.Web;
using Ui.Gate;

namespace Agenda.Feeds;

/// <summary><c>GET /calendar/{secret}.ics</c>: the calendar for the officer's own telephone, without signing in.</summary>
static class FeedFile
{
    const int DaysBack = 30;
    const int DaysAhead = 330;

    public static void Map(IEndpointRouteBuilder endpoints) => endpoints.MapGet(FeedAddress.Pattern, Answer).OpenToPublic().CountsAsForm();

    static async Task<IResult> Answer(string secret, HttpContext http, Queries queries, FeedEntries feed, FeedText text, HouseTime time, CancellationToken ct)
    {
        var opened = await queries.Ask<OpenFeed, FeedReader>(new(secret), ct);
        if (!opened.Succeeded) return Results.StatusCode(opened.Refusal == CommandRefusals.NotFound ? StatusCodes.Status404NotFound : StatusCodes.Status503ServiceUnavailable);

        // Everything is read as the officer in each post, under the very policies of the pages.
        var entries = await feed.Of(opened.Value.Posts, time.Today.AddDays(-DaysBack), time.Today.AddDays(DaysAhead), ct);
        if (!entries.Succeeded) return Results.StatusCode(StatusCodes.Status503ServiceUnavailable);

        var bytes = Encoding.UTF8.GetBytes(text.Of(entries.Value, opened.Value.MadeAt, $"{http.Request.Scheme}://{http.Request.Host}{http.Request.PathBase}"));
        http.Response.Headers.CacheControl = "private, no-cache";
        return Results.Bytes(bytes, "text/calendar; charset=utf-8", entityTag: new EntityTagHeaderValue($"\"{Convert.ToHexString(SHA256.HashData(bytes))}\""));
    }
}
