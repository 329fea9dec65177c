using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Ui.Parts;

/// <summary>
/// <c>&lt;act label="退回"&gt;&lt;form method="post" …&gt;…&lt;/form&gt;&lt;/act&gt;</c>: a button that opens the form in which an
/// action is explained and confirmed. It works without JavaScript. Set <c>open</c> when the form comes back refused.
/// </summary>
[HtmlTargetElement("act")]
public sealed class ActTagHelper : TagHelper
{
    public required string Label { get; set; }

    /// <summary>The action cannot be undone easily: its button is red.</summary>
    public bool Grave { get; set; }

    public bool Main { get; set; }

    public bool Open { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var content = await output.GetChildContentAsync();
        var summary = new TagBuilder("summary");
        summary.AddCssClass(Main ? "btn btn-primary" : Grave ? "btn btn-outline-danger" : "btn");
        summary.InnerHtml.Append(Label);
        var body = new TagBuilder("div");
        body.AddCssClass("act-body");
        body.InnerHtml.AppendHtml(content);

        output.TagName = "details";
        output.Attributes.SetAttribute("class", "act");
        if (Open) output.Attributes.SetAttribute(new TagHelperAttribute("open"));
        output.Content.SetHtmlContent(summary).AppendHtml(body);
    }
}
