using Kernel;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Platform.Audit;
using Ui.Marks;
using Ui.Parts;

namespace Auditing.Records;

/// <summary>What a reader narrows the audit to, as it stands in the address.</summary>
sealed class RecordFilter
{
    public DateOnly? From { get; set; }

    public DateOnly? To { get; set; }

    public string? Person { get; set; }

    public string? Action { get; set; }

    public AuditOutcome? Outcome { get; set; }

    public string? Subject { get; set; }

    public string? Network { get; set; }

    public ActorKind? By { get; set; }

    public bool IsOpen => Search == RecordSearch.None;

    public RecordSearch Search => new(From, To, Sought.Text(Person), Sought.Text(Action), Outcome, Sought.Text(Subject), Sought.Text(Network), By);

    /// <summary>Leaves out of the search what of the address means nothing.</summary>
    /// <returns>What that is.</returns>
    public IReadOnlyList<string> LeaveOutWrong(ModelStateDictionary typed, Wording wording)
    {
        var turned = From > To;
        if (turned)
        {
            From = null;
            typed.AddModelError("from", "");
        }

        if (Sought.Text(Action) is { } action && !wording.Knows(action))
        {
            Action = null;
            typed.AddModelError("action", "");
        }

        return WrongFilters.Of(
            typed,
            ("from", turned ? "起始日晚于截止日，没有按起始日查询，请核对。" : "起始日无法识别，请写成 2026-01-31 的样式。"),
            ("to", "截止日无法识别，请写成 2026-01-31 的样式。"),
            ("action", "没有这种操作，请从列表中选择。"),
            ("outcome", "没有这种结果，请从列表中选择。"),
            ("by", "没有这类操作人，请从列表中选择。"));
    }

    /// <param name="after">Where the page before ended; null for the first page.</param>
    public string Address(string list, string? after) => Sought.Address(
        list,
        ("from", Day(From)), ("to", Day(To)), ("person", Sought.Text(Person)), ("action", Sought.Text(Action)), ("outcome", Outcome?.ToString()),
        ("subject", Sought.Text(Subject)), ("network", Sought.Text(Network)), ("by", By?.ToString()), ("after", after));

    static string? Day(DateOnly? day) => day is { } one ? Dates.Day(one) : null;
}
