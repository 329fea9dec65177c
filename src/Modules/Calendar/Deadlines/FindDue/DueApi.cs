using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Kernel;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Platform.Reading;
using Ui.Gate;
using Ui.Marks;

namespace Calendar.Deadlines;

/// <summary><c>GET /api/calendar/due?from=2026-02-10&amp;limit=15wd</c> for other programs.</summary>
static class DueApi
{
    static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        // The answer is JSON and never part of a page: Chinese may stay readable.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
    };

    public static void Map(IEndpointRouteBuilder endpoints) => endpoints.MapGet("/api/calendar/due", Answer).OpenToPublic();

    static async Task<IResult> Answer(string? from, string? limit, Queries queries, CancellationToken ct)
    {
        var found = await queries.Ask<FindDue, DueFound>(new(from, limit), ct);
        return found.Succeeded ? Results.Json(Body(found.Value), Json) : Problem(found.Refusals);
    }

    static object Body(DueFound found) => new
    {
        due = found.Text,
        estimated = found.Due.Estimated,
        limit = found.Limit.ToString(),
        days = found.Days.Select(day => new { date = Dates.Day(day.Date), day.Kind, day.Counted, day.Nth, day.Reason, day.Estimated }),
    };

    static IResult Problem(IReadOnlyList<Refusal> because) => Results.Json(
        new
        {
            type = "about:blank",
            title = "参数有误",
            status = StatusCodes.Status400BadRequest,
            detail = string.Join(' ', because.Select(refusal => $"参数 {Parameter(refusal)}：{refusal.Text}")),
            errors = because.GroupBy(Parameter).ToDictionary(same => same.Key, same => same.Select(refusal => refusal.Text)),
        },
        Json,
        "application/problem+json",
        StatusCodes.Status400BadRequest);

    static string Parameter(Refusal refusal) => refusal.Field == nameof(FindDue.Limit) ? "limit" : "from";
}
