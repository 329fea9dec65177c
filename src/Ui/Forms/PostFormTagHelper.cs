using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Ui.Forms;

/// <summary>The house checks what is posted and says so in Chinese; a browser's own bubbles, in its own language, stay away.</summary>
[HtmlTargetElement("form", Attributes = "[method=post]")]
public sealed class PostFormTagHelper : TagHelper
{
    public override void Process(TagHelperContext context, TagHelperOutput output) =>
        output.Attributes.SetAttribute(new TagHelperAttribute("novalidate"));
}
