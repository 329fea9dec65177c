using Matters.Contracts;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Platform.Reading;
using Ui.Forms;
using Ui.Gate;
using Ui.Layouts;
using Ui.Parts;

namespace Desk.Lists;

/// <summary>Any of the officer's lists: the address says which.</summary>
[ForStaff, ResponseCache(NoStore = true)]
sealed class ListPage(Queries queries, IEnumerable<MatterKind> kinds) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "")] public ListFilter Filter { get; set; } = new();

    [BindProperty(SupportsGet = true)] public string? After { get; set; }

    public DeskList List => DeskLists.At(Request.Path);

    public IEnumerable<MatterKind> Kinds => kinds.OrderBy(kind => kind.Key, StringComparer.Ordinal);

    /// <summary>The address asked for a page that no list ever told of: the first is shown, and it is said.</summary>
    public bool AfterUnknown { get; private set; }

    public IReadOnlyList<string> Wrong => WrongFilters.Of(ModelState, ("state", "没有这个状态，请从列表中选择。"), ("light", "没有这种亮灯，请从列表中选择。"));

    public MatterPage? Found { get; private set; }

    public Pager Pager => new(
        Found!.Lines.Count,
        After is null ? null : Filter.Address(List.Href, null),
        Found.Next is null ? null : Filter.Address(List.Href, Found.Next),
        Found.Total.ToString());

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        ViewData["Title"] = List.Name;
        ViewData["Crumbs"] = new Crumb[] { new("工作台", Addresses.Desk) };
        if (After is not null && PageMark.Read(After) is null) (After, AfterUnknown) = (null, true);
        var answer = await queries.Ask<ListMatters, MatterPage>(new(List.Of, Filter.Search, After), ct);
        if (!answer.Succeeded) return this.Refuse(answer);

        Found = answer.Value;
        return Page();
    }
}
