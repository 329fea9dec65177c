using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Ui.Parts;

/// <summary>
/// <c>&lt;dl class="facts"&gt;&lt;fact label="申请人"&gt;王秀英&lt;/fact&gt;…&lt;/dl&gt;</c>: what is not known shows as a dash;
/// <c>wide</c> takes the whole width, <c>class="prose"</c> keeps line breaks.
/// </summary>
[HtmlTargetElement("fact")]
public sealed class FactTagHelper : TagHelper
{
    public required string Label { get; set; }

    public bool Wide { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var content = await output.GetChildContentAsync();
        var value = new TagBuilder("dd");
        if (output.Attributes["class"]?.Value.ToString() is { } look) value.AddCssClass(look);
        if (content.IsEmptyOrWhiteSpace) value.InnerHtml.AppendHtml("<span class=\"quiet\">—</span>");
        else value.InnerHtml.AppendHtml(content);
        var name = new TagBuilder("dt");
        name.InnerHtml.Append(Label);

        output.TagName = "div";
        output.Attributes.SetAttribute("class", Wide ? "fact fact-wide" : "fact");
        output.Content.SetHtmlContent(name).AppendHtml(value);
    }
}
