using Kernel;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Ui.Marks;

/// <summary><c>&lt;light is="row.Light"&gt;剩 5 个工作日&lt;/light&gt;</c>: 亮灯, its colour in words too.</summary>
[HtmlTargetElement("light")]
public sealed class LightTagHelper : TagHelper
{
    public Light Is { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var words = await output.GetChildContentAsync();
        output.TagName = "span";
        output.Attributes.SetAttribute("class", "light " + Is.Class());
        var name = new TagBuilder("span");
        name.AddCssClass("light-name");
        name.InnerHtml.Append(Is.Name());
        output.Content.SetHtmlContent(name);
        if (!words.IsEmptyOrWhiteSpace) output.Content.AppendHtml(words);
    }
}
