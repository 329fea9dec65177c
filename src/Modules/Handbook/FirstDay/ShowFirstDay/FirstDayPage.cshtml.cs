using Kernel;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Platform.Commands;
using Platform.Reading;
using Ui.Forms;
using Ui.Gate;
using Ui.Help;
using Ui.Layouts;

namespace Handbook.FirstDay;

/// <summary>The guided first day (第一天引导): its steps, and the way from one to the next.</summary>
[ForStaff, ResponseCache(NoStore = true)]
sealed class FirstDayPage(UseCases useCases, Queries queries) : PageModel
{
    public FirstDayView Day { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(CancellationToken ct) => await Load(ct) is { } refusal ? this.Refuse(refusal) : Page();

    /// <param name="step">What was done; null to begin or go on.</param>
    public async Task<IActionResult> OnPostAsync(string? step, bool leave, CancellationToken ct) =>
        await Answer(await useCases.Run<MarkStep, Done>(new(step, leave), ct), leave ? Addresses.Desk : Guidance.Address, ct);

    public async Task<IActionResult> OnPostGoAsync(string? step, CancellationToken ct) =>
        await Answer(await useCases.Run<GoToStep, Done>(new(step ?? ""), ct), Guidance.Address, ct);

    /// <summary>Goes where one is led now, or there when one is not.</summary>
    async Task<IActionResult> Answer(Result<Done> done, string otherwise, CancellationToken ct)
    {
        if (await Load(ct) is { } refusal) return this.Refuse(refusal);
        if (!done.Succeeded) return this.Refuse(done);
        return LocalRedirect(Day.Steps.FirstOrDefault(line => line.Step.Key == Day.At)?.Step.Href ?? otherwise);
    }

    async Task<Refusal?> Load(CancellationToken ct)
    {
        var read = await queries.Ask<ReadFirstDay, FirstDayView>(new(), ct);
        if (!read.Succeeded) return read.Refusal;

        Day = read.Value;
        return null;
    }
}
