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
    public async Task<IActionResult> OnPostAsync(string? step, bool leave, CancellationToken ct)
    {
        var marked = await useCases.Run<MarkStep, Done>(new(step, leave), ct);
        if (await Load(ct) is { } refusal) return this.Refuse(refusal);
        if (!marked.Succeeded) return this.Refuse(marked);
        if (leave) return LocalRedirect(Addresses.Desk);
        return LocalRedirect(Day.Next is { } next ? To(next) : Guidance.Address);
    }

    /// <summary>The page of a step, which then says what to do there.</summary>
    public static string To(FirstDayStep step) => $"{step.Href}?{Guidance.Led}={step.Key}";

    async Task<Refusal?> Load(CancellationToken ct)
    {
        var read = await queries.Ask<ReadFirstDay, FirstDayView>(new(), ct);
        if (!read.Succeeded) return read.Refusal;

        Day = read.Value;
        return null;
    }
}
