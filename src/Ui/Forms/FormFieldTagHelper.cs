using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Ui.Drafts;

namespace Ui.Forms;

/// <summary>One field of a form: its label, a hint, the control with what was typed, and beside it what is wrong.</summary>
/// <remarks>
/// <c>&lt;form-field for="Subject" label="所需信息" hint="写明名称、文号或特征" required as="Lines" rows="5" /&gt;</c>
/// Attributes that it does not know (<c>maxlength</c>, <c>autocomplete</c>, <c>accept</c>, <c>inputmode</c> …) go to the control.
/// What stands between its tags follows the control, inside the field.
/// </remarks>
[HtmlTargetElement("form-field")]
public sealed class FormFieldTagHelper : TagHelper
{
    public required ModelExpression For { get; set; }

    public required string Label { get; set; }

    public string? Hint { get; set; }

    /// <summary>Marks the field; whether it was filled in is for the command to say.</summary>
    public bool Required { get; set; }

    public FieldKind As { get; set; }

    public IReadOnlyList<Choice>? Choices { get; set; }

    /// <summary>The first line of a select when nothing is chosen yet.</summary>
    public string? Unchosen { get; set; }

    /// <summary>Half as wide on a desk, so that two short fields stand side by side in a <c>.fields</c> grid.</summary>
    public bool Half { get; set; }

    /// <summary>Only where two forms of one page have a field of the same name.</summary>
    public string? Id { get; set; }

    [ViewContext, HtmlAttributeNotBound]
    public required ViewContext View { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var facts = new FieldFacts(For, View, Id);
        var kind = KindOf(facts);
        var control = new FieldControl(facts, kind)
        {
            Choices = Choices ?? [],
            Unchosen = Unchosen,
            Described = Described(facts),
            Required = Required,
            Others = [.. output.Attributes],
        };
        var grouped = kind is FieldKind.Radios or FieldKind.Ticks;
        var children = await output.GetChildContentAsync();

        output.Attributes.Clear();
        output.TagName = grouped ? "fieldset" : "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", Classes(facts));
        if (grouped) output.Attributes.SetAttribute("id", facts.Id);
        if (grouped && Described(facts) is { } described) output.Attributes.SetAttribute("aria-describedby", described);
        if (kind == FieldKind.Tick) output.Content.AppendHtml(control.Tick(Words())).AppendHtml(HintLine(facts));
        else output.Content.AppendHtml(Caption(facts, grouped)).AppendHtml(HintLine(facts)).AppendHtml(control.Render());
        output.Content.AppendHtml(Wrong(facts)).AppendHtml(children);
    }

    FieldKind KindOf(FieldFacts facts)
    {
        var kind = As == FieldKind.Inferred ? facts.Infer(Choices is not null) : As;
        DraftLabels.Note(View.HttpContext, facts.Name, Label, kind);
        return kind;
    }

    string Classes(FieldFacts facts) => $"field{(Half ? " field-half" : "")}{(facts.Errors.Count > 0 ? " field-wrong" : "")}";

    string? Described(FieldFacts facts)
    {
        string?[] ids = [Hint is null ? null : facts.HintId, facts.Errors.Count > 0 ? facts.ErrorId : null];
        return ids.Any(id => id is not null) ? string.Join(' ', ids.OfType<string>()) : null;
    }

    TagBuilder Caption(FieldFacts facts, bool grouped)
    {
        var caption = new TagBuilder(grouped ? "legend" : "label");
        caption.AddCssClass("form-label");
        if (!grouped) caption.Attributes["for"] = facts.Id;
        caption.InnerHtml.AppendHtml(Words());
        return caption;
    }

    HtmlContentBuilder Words()
    {
        var words = new HtmlContentBuilder();
        words.Append(Label);
        if (Required) words.AppendHtml("<span class=\"field-required\">必填</span>");
        return words;
    }

    IHtmlContent HintLine(FieldFacts facts)
    {
        if (Hint is null) return HtmlString.Empty;
        var line = new TagBuilder("p");
        line.AddCssClass("field-hint");
        line.Attributes["id"] = facts.HintId;
        line.InnerHtml.Append(Hint);
        return line;
    }

    static IHtmlContent Wrong(FieldFacts facts)
    {
        if (facts.Errors.Count == 0) return HtmlString.Empty;
        var line = new TagBuilder("p");
        line.AddCssClass("field-error");
        line.Attributes["id"] = facts.ErrorId;
        line.InnerHtml.Append(string.Join(' ', facts.Errors));
        return line;
    }
}
