using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Ui.Tables;

/// <summary>Every dense table stands in a frame of its own: what finds no room even when columns have given way is moved sideways in it, and never with the whole page.</summary>
[HtmlTargetElement("table", Attributes = "class")]
public sealed class DenseTableTagHelper : TagHelper
{
    [HtmlAttributeName("class")]
    public string Class { get; set; } = "";

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.Attributes.SetAttribute("class", Class);
        if (!Class.Split(' ').Contains("table-dense")) return;

        output.PreElement.AppendHtml("<div class=\"table-scroll\">");
        output.PostElement.AppendHtml("</div>");
    }
}
