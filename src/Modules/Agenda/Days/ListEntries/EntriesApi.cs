using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using Agenda.Contracts;
using Kernel;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Platform.Reading;
using Platform.Time;
using Ui.Gate;
using Ui.Marks;

namespace Agenda.Days;

/// <summary><c>GET /desk/agenda/entries?from=2026-11-01&amp;to=2026-11-30</c>: the officer's calendar for scripts, as far as the page would show it.</summary>
static class EntriesApi
{
    // The answer is JSON and never part of a page: Chinese may stay readable.
    static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static void Map(IEndpointRouteBuilder endpoints) => endpoints.MapGet(AgendaAddress.Entries, Answer).ForStaff();

    static async Task<IResult> Answer(string? from, string? to, Queries queries, HouseZone zone, HttpContext http, CancellationToken ct)
    {
        var entries = await queries.Ask<ListAgenda, IReadOnlyList<AgendaEntry>>(new(Day(from), Day(to)), ct);
        http.Response.Headers.CacheControl = "no-store";
        return entries.Succeeded ? Results.Json(entries.Value.Select(entry => Body(entry, zone)), Json) : Problem(entries.Refusal);
    }

    /// <summary>The first of all days, which no calendar covers, for what is no day.</summary>
    static DateOnly Day(string? typed) =>
        DateOnly.TryParseExact(typed ?? "", "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : DateOnly.MinValue;

    /// <summary>An end is the first moment, or day, after it.</summary>
    static object Body(AgendaEntry entry, HouseZone zone) => new
    {
        entry.Id,
        Kind = JsonNamingPolicy.CamelCase.ConvertName(entry.Kind.ToString()),
        entry.Title,
        entry.Note,
        AllDay = entry.StartsAt is null,
        Start = entry.StartsAt is { } at ? Local(at, zone) : Dates.Day(entry.From),
        End = entry.EndsAt is { } end ? Local(end, zone) : entry.StartsAt is null ? Dates.Day(entry.To.AddDays(1)) : null,
        Tone = JsonNamingPolicy.CamelCase.ConvertName(entry.Tone.ToString()),
        Url = entry.Address,
    };

    static string Local(DateTimeOffset at, HouseZone zone) => zone.LocalOf(at).ToString("yyyy-MM-dd'T'HH:mm:ss", CultureInfo.InvariantCulture);

    static IResult Problem(Refusal refusal) => Results.Json(
        new { type = "about:blank", title = "参数有误", status = StatusCodes.Status400BadRequest, detail = refusal.Text }, Json, "application/problem+json", StatusCodes.Status400BadRequest);
}
