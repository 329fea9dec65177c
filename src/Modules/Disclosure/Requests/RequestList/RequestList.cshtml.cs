using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Platform.Reading;
using Ui.Forms;
using Ui.Gate;
using Ui.Parts;

namespace Disclosure.Requests;

[ForStaff, ResponseCache(NoStore = true)]
sealed class RequestListPage(Queries queries) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "")] public RequestFilter Filter { get; set; } = new();

    [BindProperty(SupportsGet = true)] public string? After { get; set; }

    /// <summary>The address asked for a page that no list ever told of: the first is shown, and it is said.</summary>
    public bool AfterUnknown { get; private set; }

    public RequestPage? Found { get; private set; }

    public Pager Pager => new(
        Found!.Lines.Count,
        After is null ? null : Filter.Address(DisclosureAddress.Requests, null),
        Found.Next is null ? null : Filter.Address(DisclosureAddress.Requests, Found.Next),
        Found.Total.ToString());

    /// <summary>A day as it was typed, also when it is none.</summary>
    public string Typed(string name) => WrongFilters.Typed(ModelState, name);

    public IReadOnlyList<string> Wrong => RequestFilter.Wrong(ModelState);

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (After is not null && PageMark.Read(After) is null) (After, AfterUnknown) = (null, true);
        var answer = await queries.Ask<ListRequests, RequestPage>(new(Filter.Search, After), ct);
        if (!answer.Succeeded) return this.Refuse(answer);

        Found = answer.Value;
        return Page();
    }
}
