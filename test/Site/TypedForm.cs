using AngleSharp.Html.Dom;

namespace Site;

/// <summary>A form of a page as somebody meets it who types the same odd text into one field, or into all.</summary>
sealed record TypedForm(string Action, bool Asks, IReadOnlyList<TypedForm.Field> Fields)
{
    /// <summary>What PostgreSQL refuses to keep, and what a browser would run.</summary>
    const string Odd = "\0<script>alert(1)</script>";

    /// <summary>Characters of two units up to the end, wherever a text is cut.</summary>
    static readonly string Long = "a" + string.Concat(Enumerable.Repeat("😀", 60));

    static readonly string[] Untouched = ["__RequestVerificationToken", "submission-key"];

    internal sealed record Field(string Name, string Value);

    public string Shape => $"{Action.Split('?')[0]} {string.Join(' ', Fields.Where(each => !Untouched.Contains(each.Name)).Select(each => each.Name))}";

    public static IEnumerable<TypedForm> Of(IHtmlDocument page, string address) =>
        from form in page.QuerySelectorAll("form").OfType<IHtmlFormElement>()
        let fields = form.QuerySelectorAll("input, select, textarea").SelectMany(Filled).ToList()
        from action in form.QuerySelectorAll("button").Select(button => button.GetAttribute("formaction") ?? form.GetAttribute("action")).Distinct().Take(4)
        let button = form.QuerySelectorAll("button[name]").Take(1).Select(each => new Field(each.GetAttribute("name")!, each.GetAttribute("value") ?? ""))
        select new TypedForm(action is { Length: > 0 } own ? own : address, form.Method == "get", [.. fields.Concat(button).DistinctBy(field => field.Name)]);

    /// <summary>One sending for each field, and two with all of them.</summary>
    public IEnumerable<IReadOnlyList<Field>> Sendings()
    {
        var typed = Fields.Where(each => !Untouched.Contains(each.Name)).ToList();
        foreach (var one in typed) yield return With(each => each == one ? each.Value + Odd : each.Value);
        yield return With(each => typed.Contains(each) ? each.Value + Odd : each.Value);
        yield return With(each => typed.Contains(each) ? Long : each.Value);
    }

    List<Field> With(Func<Field, string> value) =>
        [.. Fields.Select(each => each with { Value = each.Name == "submission-key" ? Guid.CreateVersion7().ToString() : value(each) })];

    static IEnumerable<Field> Filled(AngleSharp.Dom.IElement control)
    {
        var name = control.GetAttribute("name");
        if (string.IsNullOrEmpty(name) || control is IHtmlInputElement { Type: "file" or "submit" or "button" }) yield break;
        yield return new(name, Value(control));
    }

    static string Value(AngleSharp.Dom.IElement control) => control switch
    {
        IHtmlInputElement { Type: "checkbox" or "radio" or "hidden" } given => given.Value,
        IHtmlInputElement { Type: "date", Value: "" } => "2026-11-24",
        IHtmlInputElement { Type: "password" } => "Yunxi-2026-x",
        IHtmlSelectElement select => select.Options.Select(option => option.Value).LastOrDefault(value => value.Length > 0) ?? "",
        IHtmlInputElement { Value: { Length: > 0 } value } => value,
        IHtmlTextAreaElement { Value: { Length: > 0 } value } => value,
        _ => "文字",
    };
}
