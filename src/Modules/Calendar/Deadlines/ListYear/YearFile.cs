using System.Text;
using Calendar.Contracts;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Platform.Reading;
using Ui.Gate;
using Ui.Marks;

namespace Calendar.Deadlines;

/// <summary><c>GET /api/calendar/2026.csv</c>, in the form in which a schedule is imported.</summary>
static class YearFile
{
    public static void Map(IEndpointRouteBuilder endpoints) => endpoints.MapGet("/api/calendar/{year:int}.csv", Answer).OpenToPublic();

    static async Task<IResult> Answer(int year, Queries queries, CancellationToken ct)
    {
        var list = await queries.Ask<ListYear, YearList>(new(year), ct);
        return list.Succeeded
            ? Results.File(Encoding.UTF8.Preamble.ToArray().Concat(Encoding.UTF8.GetBytes(Text(list.Value))).ToArray(), "text/csv; charset=utf-8", $"calendar-{year}.csv")
            : Results.Text(list.Refusal.Text, statusCode: StatusCodes.Status404NotFound);
    }

    /// <remarks>A byte order mark stands before it, or a spreadsheet takes the Chinese for something else.</remarks>
    static string Text(YearList list) =>
        string.Concat(list.Days.Select(day => $"{Dates.Day(day.Date)},{Kind(day.Kind)},{day.Name}\r\n").Prepend("date,type,name\r\n"));

    static string Kind(DayKind kind) => kind switch
    {
        DayKind.Holiday => "holiday",
        DayKind.MakeUp => "workday",
        DayKind.LocalHoliday => "local-holiday",
        _ => "local-workday",
    };
}
