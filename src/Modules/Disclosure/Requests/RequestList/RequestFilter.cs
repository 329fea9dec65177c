using Disclosure.LookUps;
using Kernel;
using Microsoft.AspNetCore.Http;
using Ui.Marks;

namespace Disclosure.Requests;

/// <summary>What an officer narrows the list of requests to, as it stands in the address.</summary>
sealed class RequestFilter
{
    public const int LongestText = 100;

    public string? Q { get; set; }

    public Stage? Stage { get; set; }

    public Light? Light { get; set; }

    public DateOnly? From { get; set; }

    public DateOnly? To { get; set; }

    public string? Applicant { get; set; }

    public bool IsOpen => Search == RequestSearch.None;

    /// <summary>A number may be written with any brackets, as on the public site.</summary>
    public RequestSearch Search => new(Text(Q) is { } text ? NumberText.ForSearch(text) : null, Stage, Light, From, To, Text(Applicant));

    /// <param name="after">Where the page before ended; null for the first page.</param>
    public string Address(string list, string? after) => list + QueryString.Create(
        new (string Name, string? Value)[]
        {
            ("q", Text(Q)), ("stage", Stage?.ToString()), ("light", Light?.ToString()), ("from", From is { } from ? Dates.Day(from) : null),
            ("to", To is { } to ? Dates.Day(to) : null), ("applicant", Text(Applicant)), ("after", after),
        }.Where(part => part.Value is not null).Select(part => KeyValuePair.Create(part.Name, part.Value)));

    static string? Text(string? typed) => Typed.Line(typed) is { Length: > 0 } text ? text.Length > LongestText ? text[..LongestText] : text : null;
}
