using System.Globalization;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Ui.Forms;

/// <summary>The control of a field, with what was typed in it.</summary>
sealed class FieldControl(FieldFacts facts, FieldKind kind)
{
    public required IReadOnlyList<Choice> Choices { get; init; }

    public required string? Unchosen { get; init; }

    /// <summary>The ids of the hint and of the error line, for a screen reader.</summary>
    public required string? Described { get; init; }

    public required bool Required { get; init; }

    /// <summary>What the page said beyond the field's own attributes.</summary>
    public required IReadOnlyList<TagHelperAttribute> Others { get; init; }

    public IHtmlContent Render() => kind switch
    {
        FieldKind.Lines => Lines(),
        FieldKind.Select => Select(),
        FieldKind.Radios or FieldKind.Ticks => ChoiceBoxes(),
        FieldKind.File => File(),
        _ => Line(),
    };

    /// <summary>One box to tick, with its words beside it.</summary>
    public IHtmlContent Tick(IHtmlContent words)
    {
        var box = Box("checkbox", facts.Id, "true", string.Equals(facts.Value, "true", StringComparison.OrdinalIgnoreCase));
        Common(box);
        return Labelled(box, words);
    }

    TagBuilder Line()
    {
        var input = Named("input", "form-control");
        input.TagRenderMode = TagRenderMode.SelfClosing;
        input.Attributes["type"] = InputType();
        if (kind == FieldKind.Number) input.Attributes.TryAdd("inputmode", "numeric");
        if (kind != FieldKind.Password) input.Attributes["value"] = facts.Value;
        return input;
    }

    /// <summary>A date that could not be read stays in sight as it was typed, which a date control would not show.</summary>
    string InputType() => kind switch
    {
        FieldKind.Date when facts.Value.Length == 0 || DateOnly.TryParseExact(facts.Value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _) => "date",
        FieldKind.Telephone => "tel",
        FieldKind.Email => "email",
        FieldKind.Password => "password",
        FieldKind.Search => "search",
        _ => "text",
    };

    TagBuilder Lines()
    {
        var area = Named("textarea", "form-control");
        area.Attributes.TryAdd("rows", "4");
        // A browser drops the first line break inside the element, so one more is written.
        area.InnerHtml.AppendHtml("\n").Append(facts.Value);
        return area;
    }

    TagBuilder Select()
    {
        var select = Named("select", "form-select");
        if (Unchosen is not null) select.InnerHtml.AppendHtml(Option("", Unchosen));
        foreach (var choice in Choices) select.InnerHtml.AppendHtml(Option(choice.Value, choice.Text, choice.Sound));
        return select;
    }

    TagBuilder Option(string value, string text, string? sound = null)
    {
        var option = new TagBuilder("option");
        option.Attributes["value"] = value;
        if (facts.Value == value) option.Attributes["selected"] = "selected";
        if (sound is not null) option.Attributes["data-sound"] = sound;
        option.InnerHtml.Append(text);
        return option;
    }

    TagBuilder File()
    {
        var input = Named("input", "form-control");
        input.TagRenderMode = TagRenderMode.SelfClosing;
        input.Attributes["type"] = "file";
        if (facts.TakesSeveral) input.Attributes["multiple"] = "multiple";
        return input;
    }

    TagBuilder ChoiceBoxes()
    {
        var boxes = new TagBuilder("div");
        boxes.AddCssClass("choices");
        foreach (var (choice, index) in Choices.Select((choice, index) => (choice, index)))
        {
            var box = Box(kind == FieldKind.Radios ? "radio" : "checkbox", $"{facts.Id}_{index}", choice.Value, facts.Values.Contains(choice.Value));
            if (choice.Sound is not null) box.Attributes["data-sound"] = choice.Sound;
            boxes.InnerHtml.AppendHtml(Labelled(box, Words(choice)));
        }

        return boxes;
    }

    static HtmlContentBuilder Words(Choice choice)
    {
        var words = new HtmlContentBuilder();
        words.Append(choice.Text);
        if (choice.Hint is null) return words;

        var hint = new TagBuilder("span");
        hint.AddCssClass("choice-hint");
        hint.InnerHtml.Append(choice.Hint);
        words.AppendHtml(hint);
        return words;
    }

    static TagBuilder Labelled(TagBuilder box, IHtmlContent words)
    {
        var label = new TagBuilder("label");
        label.AddCssClass("form-check");
        var text = new TagBuilder("span");
        text.AddCssClass("form-check-label");
        text.InnerHtml.AppendHtml(words);
        label.InnerHtml.AppendHtml(box).AppendHtml(text);
        return label;
    }

    TagBuilder Box(string type, string id, string value, bool chosen)
    {
        var box = new TagBuilder("input") { TagRenderMode = TagRenderMode.SelfClosing };
        box.AddCssClass("form-check-input");
        box.Attributes["type"] = type;
        box.Attributes["id"] = id;
        box.Attributes["name"] = facts.Name;
        box.Attributes["value"] = value;
        if (chosen) box.Attributes["checked"] = "checked";
        return box;
    }

    TagBuilder Named(string tag, string look)
    {
        var control = new TagBuilder(tag);
        control.AddCssClass(look);
        control.Attributes["id"] = facts.Id;
        control.Attributes["name"] = facts.Name;
        Common(control);
        return control;
    }

    void Common(TagBuilder control)
    {
        foreach (var other in Others)
        {
            if (other.Name == "class") control.AddCssClass(other.Value?.ToString() ?? "");
            else control.MergeAttribute(other.Name, other.Value?.ToString());
        }

        if (Described is not null) control.Attributes["aria-describedby"] = Described;
        if (Required) control.Attributes["aria-required"] = "true";
        if (facts.Errors.Count == 0) return;
        control.Attributes["aria-invalid"] = "true";
        if (kind != FieldKind.Tick) control.AddCssClass("is-invalid");
    }
}
