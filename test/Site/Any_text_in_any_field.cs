using System.Net;
using System.Text.RegularExpressions;
using AngleSharp.Html.Dom;
using Platform.Database;
using Testing;
using WebTesting;

namespace Site;

/// <summary>Every form that anybody of the demo house finds is sent with what a database cannot keep and a browser must not run.</summary>
public sealed partial class Any_text_in_any_field
{
    static readonly string[] Doors = ["/", "/desk", "/desk/calendar", "/desk/calendar/import", "/desk/directory/units", "/desk/directory/people", "/desk/directory/roles", "/desk/audit", "/desk/audit/chains", "/desk/design", "/disclosure/request", "/disclosure/track", "/sign-in"];

    readonly HashSet<string> sent = [];
    readonly List<string> faults = [];
    int matters = 6;
    int pagesOfAKind = 1;

    [Theory, ClassData(typeof(EachEngine)), Trait("Length", "Long")]
    public Task Of_many_pages_of_a_kind_is_kept_or_refused_but_never_fails_and_never_runs(Engine engine)
    {
        (matters, pagesOfAKind) = (25, 3);
        return Is_kept_or_refused_but_never_fails_and_never_runs(engine);
    }

    [Theory, ClassData(typeof(EachEngine))]
    public async Task Is_kept_or_refused_but_never_fails_and_never_runs(Engine engine)
    {
        await using var house = await WebHouse.OpenDemo(engine);
        foreach (var role in new[] { "", "clerk", "section", "leader", "neighbour", "admin", "security", "auditor" }) await SendAll(house, role);

        Assert.True(sent.Count > 40, $"Only {sent.Count} forms were found:\n{string.Join('\n', sent)}");
        foreach (var role in new[] { "", "clerk", "admin", "security" }) await Walk(await Somebody(house, role), LookForScript);
        Assert.True(faults.Count == 0, string.Join('\n', faults));
    }

    static async Task<Visitor> Somebody(WebHouse house, string role)
    {
        var visitor = house.Visit();
        if (role.Length > 0) await visitor.Enter(role);
        return visitor;
    }

    async Task SendAll(WebHouse house, string role)
    {
        var forms = new List<TypedForm>();
        var visitor = await Somebody(house, role);
        await Walk(visitor, page => forms.AddRange(TypedForm.Of(page.Document, page.Address).Where(IsNew)));
        foreach (var form in forms)
        {
            foreach (var fields in form.Sendings()) await Send(visitor, form, fields);
        }
    }

    /// <remarks>Whoever signs out or changes the password cannot send the rest.</remarks>
    bool IsNew(TypedForm form) => form.Action is not ("/sign-out" or "/demo") && sent.Add(Id().Replace(form.Shape, "{id}"));

    async Task Send(Visitor visitor, TypedForm form, IReadOnlyList<TypedForm.Field> fields)
    {
        using var answer = form.Asks
            ? await visitor.Client.GetAsync(new Uri($"{form.Action.Split('?')[0]}?{string.Join('&', fields.Select(field => $"{field.Name}={Uri.EscapeDataString(field.Value)}"))}", UriKind.Relative), TestContext.Current.CancellationToken)
            : await Post(visitor, form.Action, fields);
        if (answer.StatusCode == HttpStatusCode.BadRequest) faults.Add($"{form.Shape} is not taken for a form of this house");
        if ((int)answer.StatusCode >= 500) faults.Add($"{(int)answer.StatusCode} from {form.Shape} sent {string.Join(", ", fields.Skip(1)).Replace("\0", "␀", StringComparison.Ordinal)}");
    }

    /// <remarks>In parts, whatever the form says: the other way, the framework refuses a form with U+0000 by itself.</remarks>
    static async Task<HttpResponseMessage> Post(Visitor visitor, string action, IReadOnlyList<TypedForm.Field> fields)
    {
        using var parts = new MultipartFormDataContent();
        foreach (var (name, value) in fields) parts.Add(new StringContent(value), name);
        return await visitor.Client.PostAsync(new Uri(action, UriKind.Relative), parts, TestContext.Current.CancellationToken);
    }

    void LookForScript(SeenPage page)
    {
        if (page.Html.Contains("<script>alert", StringComparison.OrdinalIgnoreCase)) faults.Add($"{page.Address} would run a script");
    }

    async Task Walk(Visitor visitor, Action<SeenPage> look)
    {
        var (ahead, known, kinds) = (new Queue<string>(Doors), new HashSet<string>(Doors), new Dictionary<string, int>());
        while (ahead.TryDequeue(out var address))
        {
            var page = await visitor.Get(address);
            if (!page.Response.IsSuccessStatusCode || page.Response.Content.Headers.ContentType?.MediaType != "text/html") continue;

            look(page);
            foreach (var link in Links(page.Document).Where(known.Add))
            {
                var kind = Id().Replace(link.Split('?')[0], "{id}");
                kinds[kind] = kinds.GetValueOrDefault(kind) + 1;
                if (kinds[kind] <= (kind == "/desk/matters/{id}" ? matters : pagesOfAKind)) ahead.Enqueue(link);
            }
        }
    }

    static IEnumerable<string> Links(IHtmlDocument page) =>
        page.QuerySelectorAll("a[href]").Select(link => link.GetAttribute("href")!).Where(address => address.StartsWith('/') && !address.StartsWith("/sign-out", StringComparison.Ordinal)).Select(address => address.Split('#')[0]);

    [GeneratedRegex("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}")]
    private static partial Regex Id();
}
