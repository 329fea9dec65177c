using System.Globalization;
using Desk.Columns;
using Desk.Views;
using Kernel;
using Matters.Contracts;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Options;
using Platform.Commands;
using Platform.Reading;
using Ui.Forms;
using Ui.Gate;
using Ui.Layouts;
using Ui.Parts;

namespace Desk.Lists;

/// <summary>Any of the officer's lists: the address says which.</summary>
[ForStaff, ResponseCache(NoStore = true)]
sealed class ListPage(Queries queries, UseCases useCases, IEnumerable<MatterKind> kinds, IOptions<ExportSettings> export) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "")] public ListFilter Filter { get; set; } = new();

    [BindProperty(SupportsGet = true)] public string? After { get; set; }

    [BindProperty] public ViewForm View { get; set; } = new();

    [BindProperty] public List<ListColumn> Show { get; set; } = [];

    public DeskList List => DeskLists.At(Request.Path);

    /// <summary>The address asked for a page that no list ever told of: the first is shown, and it is said.</summary>
    public bool AfterUnknown { get; private set; }

    public IReadOnlyList<string> Wrong => ListFilter.Wrong(ModelState);

    public MatterPage? Found { get; private set; }

    public ListSetUp SetUp { get; private set; } = new([], []);

    public IReadOnlyList<ListColumn> Columns => SetUp.Columns;

    public IReadOnlyList<Choice> ColumnChoices => [.. ColumnNames.Of(List.Of).Select(column => new Choice(column.ToString(), column.Name(List.When)))];

    public IReadOnlyList<FacetGroup> Facets => Found?.Facets is { } facets ? FacetGroup.Of(facets, Filter, List.Href) : [];

    public IReadOnlyList<Tab> Views =>
    [
        new("全部", List.Href, Filter.IsOpen),
        .. SetUp.Views.Select(view => new Tab(view.Name, List.Href + view.Conditions, view == Chosen)),
    ];

    /// <summary>Of several views with the conditions of this page the first that was kept.</summary>
    SavedView? Chosen => SetUp.Views.FirstOrDefault(view => view.Conditions == Conditions);

    public Pager Pager => new(
        Found!.Lines.Count,
        After is null ? null : Filter.Address(List.Href, null),
        Found.Next is null ? null : Filter.Address(List.Href, Found.Next),
        Found.Total.ToString());

    /// <summary>Where one comes back to: the same conditions, the same page.</summary>
    public string Here => Filter.Address(List.Href, After);

    /// <summary>What the forms of this page hand on, so that they come back to the same lines.</summary>
    public Dictionary<string, string> Route => Filter.Everything.Where(one => one.Value is not null).ToDictionary(one => one.Name, one => one.Value!);

    public string BulkAddress => BulkAct.Address;

    public string BulkForm => "bulk";

    public IReadOnlyList<BulkAct> BulkActs => BulkAct.Of(List.Of, kinds);

    string Conditions => Filter.Address("", null);

    /// <summary>Null while the list is surely no longer than a file may be.</summary>
    public string? LongestFile => Found is { Total.IsCapped: true } ? export.Value.MostLines.ToString("N0", CultureInfo.InvariantCulture) : null;

    public string FileAs(string form) => Filter.Address($"/desk/lists/{List.Key}/{form}", null);

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        ViewData["Title"] = List.Name;
        ViewData["Crumbs"] = new Crumb[] { new("工作台", Addresses.Desk) };
        if (After is not null && PageMark.Read(After) is null) (After, AfterUnknown) = (null, true);
        var answer = await queries.Ask<ListMatters, MatterPage>(new(List.Of, Filter.Search, After) { Facets = true }, ct);
        if (!answer.Succeeded) return this.Refuse(answer);
        var setUp = await queries.Ask<ReadSetUp, ListSetUp>(new(List.Of), ct);
        if (!setUp.Succeeded) return this.Refuse(setUp);

        (Found, SetUp) = (answer.Value, setUp.Value);
        if (HttpMethods.IsGet(Request.Method)) Show = [.. SetUp.Columns];
        return Page();
    }

    public Task<IActionResult> OnPostSaveViewAsync(CancellationToken ct) => Do<SaveView>(new(List.Of, View.Name, Conditions), ct);

    public Task<IActionResult> OnPostRemoveViewAsync(CancellationToken ct) => Do<RemoveView>(new(SavedViewId.From(View.Id)), ct);

    public Task<IActionResult> OnPostColumnsAsync(CancellationToken ct) => Do<ChooseColumns>(new(List.Of, Show), ct);

    async Task<IActionResult> Do<TCommand>(TCommand command, CancellationToken ct)
        where TCommand : ICommand<Done>
    {
        var done = await useCases.Run<TCommand, Done>(command, ct);
        if (done.Succeeded) return LocalRedirect(Filter.Address(List.Href, null));

        var shown = await OnGetAsync(ct);
        return shown is PageResult ? this.Refuse(done) : shown;
    }

    public sealed class ViewForm
    {
        public Guid Id { get; set; }

        public string? Name { get; set; }
    }
}
