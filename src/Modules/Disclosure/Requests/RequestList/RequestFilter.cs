using Kernel;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Ui.Marks;
using Ui.Parts;

namespace Disclosure.Requests;

/// <summary>What an officer narrows the list of requests to, as it stands in the address.</summary>
sealed class RequestFilter
{
    public string? Q { get; set; }

    public Stage? Stage { get; set; }

    public Light? Light { get; set; }

    public DateOnly? From { get; set; }

    public DateOnly? To { get; set; }

    public string? Applicant { get; set; }

    public bool IsOpen => Search == RequestSearch.None;

    public RequestSearch Search => new(Sought.Text(Q), Stage, Light, From, To, Sought.Text(Applicant));

    /// <summary>What of the address means nothing; it is left out of the search.</summary>
    public static IReadOnlyList<string> Wrong(ModelStateDictionary typed) => WrongFilters.Of(
        typed,
        ("stage", "没有这个阶段，请从列表中选择。"),
        ("light", "没有这种亮灯，请从列表中选择。"),
        ("from", "收到日期的起始日无法识别，请写成 2026-01-31 的样式。"),
        ("to", "收到日期的截止日无法识别，请写成 2026-01-31 的样式。"));

    /// <param name="after">Where the page before ended; null for the first page.</param>
    public string Address(string list, string? after) => Sought.Address(
        list,
        ("q", Sought.Text(Q)), ("stage", Stage?.ToString()), ("light", Light?.ToString()), ("from", From is { } from ? Dates.Day(from) : null),
        ("to", To is { } to ? Dates.Day(to) : null), ("applicant", Sought.Text(Applicant)), ("after", after));
}
