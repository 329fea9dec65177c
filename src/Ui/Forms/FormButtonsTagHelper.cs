using Kernel;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Ui.Drafts;

namespace Ui.Forms;

/// <summary>The end of a form: its buttons, and the way back. <c>&lt;form-buttons back="@Model.Back" unless="@Model.NotNow" draft="拟写答复"&gt;</c></summary>
[HtmlTargetElement("form-buttons")]
public sealed class FormButtonsTagHelper : TagHelper
{
    /// <summary>The address at which one goes on without sending; null for a form that is only a part of its page.</summary>
    public string? Back { get; set; }

    /// <summary>Why nothing can be sent now; then only the way back is shown.</summary>
    public Refusal? Unless { get; set; }

    /// <summary>What a draft of this form is called; null where the form is too short to be worth one.</summary>
    public string? Draft { get; set; }

    [ViewContext, HtmlAttributeNotBound]
    public required ViewContext View { get; set; }

    /// <inheritdoc/>
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "div";
        output.Attributes.SetAttribute("class", "form-buttons");
        if (Unless is null) output.Content.SetHtmlContent(await output.GetChildContentAsync());
        if (Unless is null) output.Content.AppendHtml(DraftButton.Slip(View.HttpContext, Draft ?? View.ViewData["Title"] as string ?? ""));
        if (Unless is null && Draft is not null) output.Content.AppendHtml(DraftButton.Of(View.HttpContext));
        if (Back is not null) output.Content.AppendHtml(Way(Back));
        output.PreElement.SetHtmlContent(DraftButton.Origin(View.HttpContext));
    }

    static TagBuilder Way(string back)
    {
        var way = new TagBuilder("a") { Attributes = { ["class"] = "btn", ["href"] = back } };
        way.InnerHtml.Append("返回");
        return way;
    }
}
