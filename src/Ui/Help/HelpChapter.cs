using Markdig;
using Microsoft.AspNetCore.Html;

namespace Ui.Help;

/// <summary>One chapter of the handbook, written by the module whose pages it explains.</summary>
/// <param name="Key">The last part of its address.</param>
/// <param name="Pages">The patterns of the pages that it explains: <c>/desk/matters/{id:guid}</c>.</param>
/// <param name="Roles">The keys of the roles in whose handbook it stands.</param>
/// <param name="Order">Its place in the handbook, small first.</param>
/// <param name="Written">CommonMark with tables. The texts are the program's own; markup of HTML in them is shown as text all the same.</param>
public sealed record HelpChapter(string Key, string Title, IReadOnlyList<string> Pages, IReadOnlyList<string> Roles, int Order, string Written)
{
    static readonly MarkdownPipeline Markup = new MarkdownPipelineBuilder().UsePipeTables().DisableHtml().Build();

    /// <summary>Made when it is shown: every page of the desk needs the heads, and few the text.</summary>
    public IHtmlContent Text => new HtmlString(Markdown.ToHtml(Written, Markup));

    public string Address => $"{HelpChapters.Address}/{Key}";
}
