using Calendar.Contracts;
using Kernel;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Platform.Reading;
using Platform.Time;
using Ui.Forms;
using Ui.Gate;
using Ui.Marks;

namespace Calendar.Deadlines;

/// <summary>The deadline calculator (期限计算).</summary>
[OpenToPublic]
sealed class FindDuePage(Queries queries, HouseTime time) : PageModel
{
    static readonly string[] Marks = ["wd", "d", "m", "h"];

    [BindProperty(SupportsGet = true)] public string? From { get; set; }

    [BindProperty(SupportsGet = true)] public string? Time { get; set; }

    [BindProperty(SupportsGet = true)] public string? Amount { get; set; }

    [BindProperty(SupportsGet = true)] public string? Unit { get; set; }

    /// <summary>Does not move to the next working day.</summary>
    [BindProperty(SupportsGet = true)] public bool Exact { get; set; }

    /// <summary>As the API takes it: a link to an answer may say it so.</summary>
    [BindProperty(SupportsGet = true)] public string? Limit { get; set; }

    public DueFound? Found { get; private set; }

    public string ApiAddress => $"/api/calendar/due?from={Uri.EscapeDataString(Moment)}&limit={Uri.EscapeDataString(Limit!)}";

    public static IReadOnlyList<Choice> Units { get; } =
        [new("wd", "工作日"), new("d", "自然日"), new("m", "个月"), new("h", "工作小时")];

    /// <summary>A time is looked at even where only days are counted: one that does not exist is told of.</summary>
    string Moment => string.IsNullOrWhiteSpace(Time) ? From ?? "" : $"{From?.Trim()}T{Time.Trim()}";

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (From is null && Amount is null && Limit is null)
        {
            (From, Amount, Unit) = (Dates.Day(time.Today), "20", "wd");
            return Page();
        }

        if (Limit is null) Limit = $"{Amount?.Trim()}{Unit}{(Exact && Unit is not ("wd" or "h") ? "!" : "")}";
        else if (TimeLimit.TryParse(Limit, out var limit)) (Amount, Unit, Exact) = ($"{limit.Amount}", Marks[(int)limit.Unit], limit.Exact);

        var found = await queries.Ask<FindDue, DueFound>(new(Moment, Limit), ct);
        if (!found.Succeeded) return this.Refuse([.. found.Refusals.Select(InThisForm)]);

        Found = found.Value;
        return Page();
    }

    static Refusal InThisForm(Refusal refusal) => refusal.Field == nameof(FindDue.Limit) ? refusal with { Field = nameof(Amount), Text = "期限请填写整数：工作日、自然日、工作小时为1至1000，月为1至60。" } : refusal;
}
