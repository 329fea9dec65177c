using Kernel;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Platform.Commands;
using Platform.Reading;
using Platform.Time;
using Ui.Forms;
using Ui.Gate;

namespace Calendar.Calendars;

/// <summary>The year of the work calendar, and what an administrator may change in it (工作日历).</summary>
[Requires(CalendarPermissions.Managing)]
sealed class ShowYearPage(UseCases useCases, Queries queries, HouseTime time) : PageModel
{
    public const string Address = "/desk/calendar";

    [BindProperty(SupportsGet = true)] public int? Year { get; set; }

    [BindProperty(SupportsGet = true)] public string? Done { get; set; }

    [BindProperty] public string? Date { get; set; }

    [BindProperty] public string Kind { get; set; } = "off";

    [BindProperty] public string? Name { get; set; }

    [BindProperty] public string? Source { get; set; }

    [BindProperty] public string? Hours { get; set; }

    public YearView View { get; private set; } = null!;

    /// <summary>Which of the page's forms came back refused, to be shown open.</summary>
    public string? Refused { get; private set; }

    public DateOnly Today => time.Today;

    public static IReadOnlyList<Choice> Kinds { get; } = [new("off", "放假"), new("worked", "上班")];

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (!ModelState.IsValid) return NotFound();
        return await Show(ct) is { } refusal ? this.Refuse(refusal) : Page();
    }

    public async Task<IActionResult> OnPostAddLocalDayAsync(CancellationToken ct) =>
        await After("add", await useCases.Run<AddLocalDay, CalendarDayId>(new(Date, Kind == "off", Name, Source), ct), ct);

    public async Task<IActionResult> OnPostRemoveLocalDayAsync(Guid day, CancellationToken ct) =>
        await After("remove", await useCases.Run<RemoveLocalDay, Done>(new(CalendarDayId.From(day)), ct), ct);

    public async Task<IActionResult> OnPostSetOfficeHoursAsync(CancellationToken ct) =>
        await After("hours", await useCases.Run<SetOfficeHours, Done>(new(Hours), ct), ct);

    public async Task<IActionResult> OnPostRemoveYearAsync(long seen, CancellationToken ct) =>
        await After("forget", await useCases.Run<RemoveYear, Done>(new(Year ?? Today.Year, seen), ct), ct);

    async Task<IActionResult> After<T>(string form, Result<T> result, CancellationToken ct)
    {
        if (result.Succeeded) return LocalRedirect($"{Address}?year={Year ?? Today.Year}&done={form}");

        Refused = form;
        return await Show(ct) is { } refusal ? this.Refuse(refusal) : this.Refuse(result);
    }

    async Task<Refusal?> Show(CancellationToken ct)
    {
        Year ??= Today.Year;
        var view = await queries.Ask<ShowYear, YearView>(new(Year.Value), ct);
        if (!view.Succeeded) return view.Refusal with { Kind = RefusalKind.NotFound };

        View = view.Value;
        Hours ??= View.Calendar.OfficeHours.ToString();
        return null;
    }
}
