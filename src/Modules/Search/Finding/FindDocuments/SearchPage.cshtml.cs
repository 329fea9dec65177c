using System.Globalization;
using Kernel;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Platform.Reading;
using Search.Contracts;
using Ui.Forms;
using Ui.Gate;
using Ui.Layouts;
using Ui.Parts;

namespace Search.Finding;

/// <summary>The staff's search: what is sought stands in the address, so that a search can be kept and sent.</summary>
[ForStaff, ResponseCache(NoStore = true)]
sealed class SearchPage(Queries queries) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "")] public SearchForm Form { get; set; } = new();

    public IReadOnlyList<string> Wrong => WrongFilters.Of(ModelState, ("unit", "没有这个单位，请从列表中选择。"), ("year", "年份应当是数字，请从列表中选择。"), ("sheet", "没有这一页，已回到第一页。"));

    public Refusal? Refused { get; private set; }

    public SearchFindings? Found { get; private set; }

    public Pager Pager => new(
        Found!.Hits.Count,
        Form.PageNumber == 1 ? null : Form.With("sheet", null),
        Found.HasNext && Form.PageNumber < SearchForm.LastPage ? Form.With("sheet", (Form.PageNumber + 1).ToString(CultureInfo.InvariantCulture)) : null,
        Total);

    /// <summary>What was not looked through is there as well.</summary>
    public string Total => Found!.IsCut && !Found.Total.IsCapped ? $"{Found.Total}+" : Found.Total.ToString();

    public string Count(SearchFacet facet) => CappedCount.Of(facet.Count) is var count && Found!.IsCut && !count.IsCapped ? $"{count}+" : count.ToString();

    /// <summary>Each facet with its name, the condition it narrows, and what it is narrowed to now.</summary>
    public IEnumerable<(string Name, string Condition, string? Chosen, IReadOnlyList<SearchFacet> Values)> Facets =>
    [
        ("种类", "kind", Form.Filter.Kind, Found!.Facets.Kinds),
        ("单位", "unit", Form.Unit?.ToString(), Found.Facets.Units),
        ("年份", "year", Form.Year?.ToString(CultureInfo.InvariantCulture), Found.Facets.Years),
        ("状态", "state", Form.Filter.State, Found.Facets.States),
    ];

    /// <summary>“低保”——“最低生活保障”；“驾照”——“驾驶证”“机动车驾驶证”.</summary>
    public string Otherwise => string.Join('；', Found!.Otherwise.Select(one => $"“{one.Word}”——{string.Concat(one.Ways.Select(way => $"“{way}”"))}"));

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        ViewData["Title"] = "查找";
        ViewData["Crumbs"] = new Crumb[] { new("工作台", Addresses.Desk) };
        if (string.IsNullOrWhiteSpace(Form.Q)) return Page();

        var answer = await queries.Ask<Contracts.FindDocuments, SearchFindings>(new(Form.Q, Form.Filter, Form.NewestFirst, Form.PageNumber, Form.Literally), ct);
        if (answer.Refusal is { Field: null }) return this.Refuse(answer);

        if (answer.Succeeded) Found = answer.Value;
        Refused = answer.Refusal;
        return Page();
    }
}
