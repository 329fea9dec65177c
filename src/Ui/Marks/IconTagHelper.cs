using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Ui.Layouts;

namespace Ui.Marks;

/// <summary><c>&lt;icon name="@Icons.Inbox" /&gt;</c>: an ornament beside words, so it is silent to a screen reader.</summary>
[HtmlTargetElement("icon", TagStructure = TagStructure.WithoutEndTag)]
public sealed class IconTagHelper : TagHelper
{
    public required string Name { get; set; }

    [ViewContext, HtmlAttributeNotBound]
    public required ViewContext View { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = null;
        output.Content.SetHtmlContent(Markup(View.HttpContext, Name));
    }

    internal static string Markup(HttpContext http, string name) =>
        $"""<svg class="icon" aria-hidden="true" focusable="false"><use href="{Assets.Path(http, "dist/icons.svg")}#{name}"></use></svg>""";
}
