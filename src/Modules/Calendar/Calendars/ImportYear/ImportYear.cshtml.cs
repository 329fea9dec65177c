using Kernel;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Platform.Commands;
using Platform.Reading;
using Platform.Time;
using Ui.Forms;
using Ui.Gate;

namespace Calendar.Calendars;

/// <summary>Pastes or uploads a schedule, shows what it would change, and takes it over (导入放假安排).</summary>
[Requires(CalendarPermissions.Managing)]
sealed class ImportYearPage(UseCases useCases, Queries queries, HouseTime time) : PageModel
{
    [BindProperty(SupportsGet = true)] public int? Year { get; set; }

    [BindProperty] public string? Source { get; set; }

    [BindProperty] public string? Csv { get; set; }

    [BindProperty] public IFormFile? Upload { get; set; }

    /// <summary>What would change, once it has been asked for.</summary>
    public ImportPreview? Preview { get; private set; }

    public IActionResult OnGet()
    {
        Year ??= time.Today.Year + 1;
        return Page();
    }

    public async Task<IActionResult> OnPostPreviewAsync(CancellationToken ct)
    {
        if (await Take(ct) is { } unreadable) return this.Refuse(unreadable);

        var wrong = Entered.Source(Source).ToList();
        var preview = await queries.Ask<PreviewImport, ImportPreview>(new(Year ?? 0, Csv), ct);
        if (!preview.Succeeded || wrong.Count > 0 || !ModelState.IsValid) return this.Refuse([.. preview.Refusals, .. wrong]);

        Preview = preview.Value;
        return Page();
    }

    public async Task<IActionResult> OnPostImportAsync(long seen, CancellationToken ct)
    {
        var done = await useCases.Run<ImportYear, Done>(new(Year ?? 0, Csv, Source, seen), ct);
        return done.Succeeded ? LocalRedirect($"{ShowYearPage.Address}?year={Year}&done=import") : this.Refuse(done);
    }

    /// <summary>An uploaded file takes the place of what stands in the field, so that the preview shows what was read.</summary>
    async Task<Refusal?> Take(CancellationToken ct)
    {
        if (Upload is null) return null;

        var read = await ScheduleFile.Read(Upload, ct);
        if (!read.Succeeded) return read.Refusal;

        ModelState.Remove(nameof(Csv));
        Csv = read.Value;
        return null;
    }
}
