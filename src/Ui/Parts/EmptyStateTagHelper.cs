using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Ui.Parts;

/// <summary><c>&lt;empty-state title="没有待办件"&gt;新的来件会出现在这里。&lt;a class="btn" …&gt;…&lt;/a&gt;&lt;/empty-state&gt;</c>: says why there is nothing and what to do.</summary>
[HtmlTargetElement("empty-state")]
public sealed class EmptyStateTagHelper : TagHelper
{
    public required string Title { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "div";
        output.Attributes.SetAttribute("class", "empty-state");
        var title = new TagBuilder("p");
        title.AddCssClass("empty-title");
        title.InnerHtml.Append(Title);
        output.PreContent.SetHtmlContent(title);
    }
}
