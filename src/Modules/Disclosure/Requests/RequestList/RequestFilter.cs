using Kernel;
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

    /// <param name="after">Where the page before ended; null for the first page.</param>
    public string Address(string list, string? after) => Sought.Address(
        list,
        ("q", Sought.Text(Q)), ("stage", Stage?.ToString()), ("light", Light?.ToString()), ("from", From is { } from ? Dates.Day(from) : null),
        ("to", To is { } to ? Dates.Day(to) : null), ("applicant", Sought.Text(Applicant)), ("after", after));
}
