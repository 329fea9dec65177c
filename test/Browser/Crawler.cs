using System.Net;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using WebTesting;

namespace Browser;

/// <summary>Follows, as one visitor, every link and every form that only asks, and notes whatever leads nowhere or is not a proper page.</summary>
/// <param name="everything">Goes on from every page; otherwise only from pages of a make-up not met before, since the others lead to more of the same.</param>
/// <param name="role">Whom the demo's page lets in, or nobody.</param>
sealed partial class Crawler(Visitor visitor, bool everything, string role)
{
    const int Most = 600;

    static readonly Uri Here = new("http://here");

    readonly Queue<(string Address, string From)> ahead = new();
    readonly HashSet<string> known = [];
    readonly HashSet<string> shapes = [];
    readonly Dictionary<string, int> patterns = [];

    /// <summary>Pages, with what they are made of: two of the same make-up differ in their words only.</summary>
    public List<(string Address, string Path, string Shape)> Pages { get; } = [];

    /// <summary>What was answered at its own address, page or file.</summary>
    public HashSet<string> Reached { get; } = [];

    public List<string> Faults { get; } = [];

    /// <param name="doors">Addresses to begin with; one that this visitor may not open is no fault.</param>
    public async Task Walk(IEnumerable<string> doors)
    {
        if (role.Length > 0) await visitor.Enter(role);
        foreach (var door in doors) Note(door, "");
        for (var asked = 0; asked < Most && ahead.TryDequeue(out var next); asked++) await Ask(next.Address, next.From);
    }

    async Task Ask(string address, string from)
    {
        var page = await visitor.Get(address);
        if (page.Status != HttpStatusCode.OK)
        {
            if (from.Length > 0) Faults.Add($"{from} leads to {address}, which answers {(int)page.Status}");
            return;
        }

        if (page.Address != address) return; // it led elsewhere, and that address comes by itself
        Reached.Add(new Uri(page.Response.RequestMessage!.RequestUri!.GetLeftPart(UriPartial.Path)).AbsolutePath);
        if (!IsPage(page.Response.Content)) return;

        Look(page);
        var leads = Leads(page.Document).ToList();
        var shape = Shape(page, leads);
        Pages.Add((address, Pattern(address.Split('?')[0]), shape));
        if (!shapes.Add(shape) && !everything) return;
        foreach (var lead in leads) Note(lead, address);
    }

    void Note(string address, string from)
    {
        if (!known.Add(address)) return;
        var pattern = Pattern(address);
        patterns[pattern] = patterns.GetValueOrDefault(pattern) + 1;
        if (patterns[pattern] <= MostOf(pattern)) ahead.Enqueue((address, from));
    }

    /// <summary>Only of matters are many needed, until one at each stage was met.</summary>
    int MostOf(string pattern) => pattern == "/desk/matters/{id}" ? 40 : everything ? 6 : 3;

    /// <summary>Not a file, even where that is a page that was kept.</summary>
    static bool IsPage(HttpContent content) => content.Headers.ContentType?.MediaType == "text/html" && content.Headers.ContentDisposition?.DispositionType != "attachment";

    void Look(SeenPage page)
    {
        var root = page.Document.DocumentElement;
        if (root.GetAttribute("lang") != "zh-CN") Faults.Add($"{page.Address} is not marked as Chinese");
        if (string.IsNullOrWhiteSpace(page.Document.Title)) Faults.Add($"{page.Address} has no title");
        var heads = page.Document.QuerySelectorAll("h1, [role=heading][aria-level='1']").Length;
        if (heads != 1) Faults.Add($"{page.Address} has {heads} headings of the first rank");
    }

    static IEnumerable<string> Leads(IHtmlDocument page) =>
        Links(page).Concat(page.QuerySelectorAll("form").OfType<IHtmlFormElement>().Where(form => form.Method == "get").Select(form => At(Asked(form)))).Distinct();

    static IEnumerable<string> Links(IParentNode part) =>
        part.QuerySelectorAll("a[href]").Select(link => link.GetAttribute("href")!).Where(address => address.StartsWith('/')).Select(At);

    static string At(string address) => new Uri(Here, address).PathAndQuery;

    /// <summary>The address that a form asks for when it is sent as it came.</summary>
    static string Asked(IHtmlFormElement form)
    {
        var fields = form.Elements.OfType<IHtmlElement>().Select(field => (Name: field.GetAttribute("name"), Value: field is IHtmlSelectElement chosen ? chosen.Value : (field as IHtmlInputElement)?.Value));
        return form.GetAttribute("action") + "?" + string.Join('&', fields.Where(field => field.Name is not null).Select(field => $"{field.Name}={Uri.EscapeDataString(field.Value ?? "")}"));
    }

    static string Shape(SeenPage page, IEnumerable<string> leads)
    {
        var within = page.Document.QuerySelector("main")!;
        var inside = Links(within).Intersect(leads).Select(Pattern);
        var acts = within.QuerySelectorAll("form[method=post] button").Select(button => button.TextContent.Trim());
        return string.Join('\n', [Pattern(page.Address), .. inside.Concat(acts).Distinct().Order(StringComparer.Ordinal)]);
    }

    /// <summary>The address without what it is about.</summary>
    static string Pattern(string address) => Value().Replace(Id().Replace(address, "{id}"), "=");

    [GeneratedRegex("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}")]
    private static partial Regex Id();

    [GeneratedRegex("=[^&]*")]
    private static partial Regex Value();
}
