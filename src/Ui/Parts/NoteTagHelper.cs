using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Ui.Marks;

namespace Ui.Parts;

/// <summary><c>&lt;note tone="Amber"&gt;2027 年的放假安排尚未公布，日期为估算。&lt;/note&gt;</c>: something to know before going on.</summary>
[HtmlTargetElement("note")]
public sealed class NoteTagHelper : TagHelper
{
    public Tone Tone { get; set; } = Tone.Blue;

    [ViewContext, HtmlAttributeNotBound]
    public required ViewContext View { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "div";
        output.Attributes.SetAttribute("class", $"note {Tone.Class()}");
        output.PreContent.SetHtmlContent(IconTagHelper.Markup(View.HttpContext, Icon)).AppendHtml("<div>");
        output.PostContent.SetHtmlContent("</div>");
    }

    string Icon => Tone switch
    {
        Tone.Green => Icons.CircleCheck,
        Tone.Amber or Tone.Red => Icons.AlertTriangle,
        _ => Icons.InfoCircle,
    };
}
