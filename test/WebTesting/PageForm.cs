using System.Net.Http.Headers;
using AngleSharp.Html.Dom;

namespace WebTesting;

/// <summary>A form as a person fills it in: it holds what the page gave, hidden fields and all, and sends what a browser would.</summary>
public sealed class PageForm
{
    readonly Visitor visitor;
    readonly string action;
    readonly bool carriesFiles;
    readonly List<KeyValuePair<string, string>> values;
    readonly List<(string Name, string FileName, byte[] Bytes, string Type)> files = [];
    readonly HashSet<string> names;

    internal PageForm(Visitor visitor, string address, IHtmlFormElement form, string? button)
    {
        this.visitor = visitor;
        action = form.GetAttribute("action") is { Length: > 0 } own ? own : address;
        carriesFiles = form.Enctype == "multipart/form-data";
        names = [.. form.QuerySelectorAll("input, select, textarea").Select(each => each.GetAttribute("name")).OfType<string>()];
        values = [.. Given(form)];
        var pressed = form.QuerySelectorAll("button").OfType<IHtmlButtonElement>().FirstOrDefault(each => button is null || each.TextContent.Trim() == button);
        if (pressed?.GetAttribute("formaction") is { } other) action = other;
        if (pressed?.Name is { Length: > 0 } name) values.Add(new(name, pressed.Value));
    }

    public IEnumerable<KeyValuePair<string, string>> Values => values;

    public string? this[string name] => values.Where(value => value.Key == name).Select(value => value.Value).FirstOrDefault();

    public PageForm Fill(string name, params string[] text)
    {
        Known(name);
        values.RemoveAll(value => value.Key == name);
        values.AddRange(text.Select(each => new KeyValuePair<string, string>(name, each)));
        return this;
    }

    /// <summary>What no browser would send: a field that the form does not have.</summary>
    public PageForm Forge(string name, string text)
    {
        values.RemoveAll(value => value.Key == name);
        values.Add(new(name, text));
        return this;
    }

    public PageForm Attach(string name, string fileName, byte[] bytes, string type = "application/octet-stream")
    {
        Known(name);
        files.Add((name, fileName, bytes, type));
        return this;
    }

    /// <param name="by">Another visitor with the same cookies, such as after a restart.</param>
    public Task<SeenPage> Submit(Visitor? by = null) => (by ?? visitor).Post(action, Content());

    HttpContent Content()
    {
        if (!carriesFiles) return new FormUrlEncodedContent(values);

        var content = new MultipartFormDataContent();
        foreach (var (name, value) in values) content.Add(new StringContent(value), name);
        foreach (var (name, fileName, bytes, type) in files)
        {
            var file = new ByteArrayContent(bytes);
            file.Headers.ContentType = MediaTypeHeaderValue.Parse(type);
            content.Add(file, name, fileName);
        }

        return content;
    }

    void Known(string name)
    {
        if (!names.Contains(name)) throw new InvalidOperationException($"The form has no field “{name}”, only: {string.Join(", ", names)}");
    }

    static IEnumerable<KeyValuePair<string, string>> Given(IHtmlFormElement form) =>
        form.QuerySelectorAll("input, select, textarea").SelectMany(each => each switch
        {
            IHtmlInputElement { Type: "file" or "submit" or "button" } => [],
            IHtmlInputElement { Type: "checkbox" or "radio" } box => box.IsChecked ? [Pair(box.Name, box.Value)] : [],
            IHtmlInputElement input => [Pair(input.Name, input.Value)],
            IHtmlTextAreaElement area => [Pair(area.Name, area.Value)],
            IHtmlSelectElement select => select.SelectedOptions.Select(option => Pair(select.Name, option.Value)),
            _ => Array.Empty<KeyValuePair<string, string>>(),
        }).Where(pair => pair.Key.Length > 0);

    static KeyValuePair<string, string> Pair(string? name, string value) => new(name ?? "", value);
}
