using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Ui.Marks;

/// <summary><c>&lt;badge tone="Green"&gt;已办结&lt;/badge&gt;</c>; <c>solid</c> for what must not be missed, such as 特急.</summary>
/// <remarks>In rows repeated many times write its markup: <c>&lt;span class="badge-mark tone-green"&gt;</c>.</remarks>
[HtmlTargetElement("badge")]
public sealed class BadgeTagHelper : TagHelper
{
    public Tone Tone { get; set; }

    public bool Solid { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "span";
        output.Attributes.SetAttribute("class", $"badge-mark {Tone.Class()}{(Solid ? " badge-solid" : "")}");
    }
}
