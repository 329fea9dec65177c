using System.Globalization;
using Kernel;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Notifications.Contracts;
using Platform.Commands;
using Platform.Reading;
using Ui.Forms;
using Ui.Gate;

namespace Notifications.Choices;

/// <summary>How one wants to be notified (接收设置).</summary>
[ForStaff, ResponseCache(NoStore = true)]
sealed class ChoicesPage(UseCases useCases, Queries queries) : PageModel
{
    [BindProperty] public List<PaceInput> Paces { get; set; } = [];

    [BindProperty] public QuietRule? Quiet { get; set; }

    [BindProperty] public string? QuietFrom { get; set; }

    [BindProperty] public string? QuietTo { get; set; }

    [BindProperty] public string? Mobile { get; set; }

    [BindProperty(SupportsGet = true)] public bool Saved { get; set; }

    public ChoicesView View { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (await Load(ct) is { } refusal) return this.Refuse(refusal);
        var rules = View.Rules;
        (Quiet, QuietFrom, QuietTo, Mobile) = (rules.Quiet, Text(rules.QuietFrom), Text(rules.QuietTo), rules.Mobile);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        var paces = Paces.Where(one => one is { Category: not null, Channel: not null, Pace: not null }).Select(one => new ChosenPace(one.Category!, one.Channel!.Value, one.Pace!.Value));
        var chosen = await useCases.Run<ChooseChannels, Done>(new([.. paces], Quiet ?? QuietRule.OutsideOffice, QuietFrom, QuietTo, Mobile), ct);
        if (chosen.Succeeded) return LocalRedirect($"{NotificationAddress.Choices}?saved=true");
        return await Load(ct) is { } refusal ? this.Refuse(refusal) : this.Refuse(chosen);
    }

    /// <summary>What was chosen stays chosen when something else of the form was wrong.</summary>
    async Task<Refusal?> Load(CancellationToken ct)
    {
        var read = await queries.Ask<ReadChoices, ChoicesView>(new(), ct);
        if (!read.Succeeded) return read.Refusal;

        View = read.Value with { Lines = [.. read.Value.Lines.Select(Typed)] };
        return null;
    }

    ChoiceLine Typed(ChoiceLine line) => line with
    {
        Paces = line.Paces.ToDictionary(one => one.Key, one => Paces.Find(typed => typed.Category == line.Category.Key && typed.Channel == one.Key)?.Pace ?? one.Value),
    };

    static string Text(TimeOnly time) => time.ToString("HH:mm", CultureInfo.InvariantCulture);
}

sealed class PaceInput
{
    public string? Category { get; set; }

    public Channel? Channel { get; set; }

    public Pace? Pace { get; set; }
}
