using System.Globalization;
using Kernel;
using Search.Contracts;

namespace Search.Finding;

/// <summary>What is sought and how it is narrowed, as it stands in the address.</summary>
sealed class SearchForm
{
    /// <summary>Pages beyond it hold nothing: no more documents are looked through.</summary>
    public const int LastPage = Looking.Most / Contracts.FindDocuments.PageSize;

    public string? Q { get; set; }

    public string? Kind { get; set; }

    public Guid? Unit { get; set; }

    public int? Year { get; set; }

    public string? State { get; set; }

    /// <summary><c>newest</c>, or the best first.</summary>
    public string? Sort { get; set; }

    /// <summary>Which page of the hits; Razor itself has taken the word "page".</summary>
    public int? Sheet { get; set; }

    /// <summary><c>yes</c>, or other words for the same too.</summary>
    public string? Exact { get; set; }

    public bool Literally => Exact == "yes";

    public bool NewestFirst => Sort == "newest";

    public int PageNumber => Math.Clamp(Sheet ?? 1, 1, LastPage);

    public bool IsNarrowed => Filter != SearchFilter.None;

    public SearchFilter Filter => new(Ui.Parts.Sought.Text(Kind), Unit is { } unit ? new UnitId(unit) : null, Year, Ui.Parts.Sought.Text(State));

    /// <summary>Other words, looked for everywhere.</summary>
    public static string For(string words) => Ui.Parts.Sought.Address(SearchAddress.Page, ("q", words));

    /// <summary>The same search with one thing changed, from its first page.</summary>
    /// <param name="value">Null leaves the condition out.</param>
    public string With(string name, string? value) => Ui.Parts.Sought.Address(SearchAddress.Page, Parts().Select(part => part.Name == name ? (name, value) : part));

    IEnumerable<(string Name, string? Value)> Parts() =>
    [
        ("q", Q), ("kind", Filter.Kind), ("unit", Unit?.ToString()), ("year", Year?.ToString(CultureInfo.InvariantCulture)), ("state", Filter.State),
        ("sort", NewestFirst ? "newest" : null), ("exact", Literally ? "yes" : null), ("sheet", null),
    ];
}
