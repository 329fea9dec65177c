using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Ui.Forms;

/// <summary><c>&lt;error-summary /&gt;</c>: everything that is wrong with what was sent, each line leading to its field. Nothing when nothing is wrong.</summary>
/// <remarks>An address is no form that was sent: what of it means nothing is said by the list that it narrows, with <c>_WrongFilters</c>.</remarks>
[HtmlTargetElement("error-summary", TagStructure = TagStructure.WithoutEndTag)]
public sealed class ErrorSummaryTagHelper : TagHelper
{
    internal const string Sequence = "error-summary-sequence";

    /// <summary>What did not come about.</summary>
    public string Title { get; set; } = "没有提交成功，请先处理下面的问题";

    [ViewContext, HtmlAttributeNotBound]
    public required ViewContext View { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        // The order of the refusals is that of the form; the model state knows none.
        var order = View.ViewData[Sequence] as List<string> ?? [];
        var isSent = HttpMethods.IsPost(View.HttpContext.Request.Method);
        var wrong = View.ViewData.ModelState.Where(entry => isSent || order.Contains(entry.Key)).OrderBy(entry => order.IndexOf(entry.Key)).SelectMany(entry => entry.Value!.Errors, (entry, error) => (entry.Key, error.ErrorMessage)).ToList();
        if (wrong.Count == 0)
        {
            output.SuppressOutput();
            return;
        }

        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "error-summary");
        output.Attributes.SetAttribute("role", "alert");
        output.Attributes.SetAttribute("tabindex", "-1");
        output.Attributes.SetAttribute(new TagHelperAttribute("autofocus"));
        output.Content.AppendHtml(Heading());
        var list = new TagBuilder("ul");
        foreach (var (key, text) in wrong) list.InnerHtml.AppendHtml(Line(key, text));
        output.Content.AppendHtml(list);
    }

    TagBuilder Heading()
    {
        var heading = new TagBuilder("h2");
        heading.InnerHtml.Append(Title);
        return heading;
    }

    static TagBuilder Line(string key, string text)
    {
        var words = new TagBuilder(key.Length == 0 ? "span" : "a");
        if (key.Length > 0) words.Attributes["href"] = "#" + TagBuilder.CreateSanitizedId(key, "_");
        words.InnerHtml.Append(text);
        var line = new TagBuilder("li");
        line.InnerHtml.AppendHtml(words);
        return line;
    }
}
