using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.Extensions.DependencyInjection;
using Platform.Time;
using Ui.Marks;

namespace Ui.Drafts;

/// <summary>The button that keeps a form as a draft, with what the form tells of itself; without scripts it posts the same form elsewhere.</summary>
static class DraftButton
{
    /// <returns>Nothing when no module keeps drafts.</returns>
    public static IHtmlContent Of(HttpContext http, string title)
    {
        if (http.RequestServices.GetService<IFormDrafts>() is not { } drafts) return HtmlString.Empty;

        var sent = DraftSlip.Of(http.Request);
        var opened = http.Features.Get<OpenedDraft>();
        var slip = new DraftSlip(opened?.Draft?.Id ?? sent?.Id, sent?.Page ?? DraftSlip.PageOf(http.Request), title, DraftLabels.Of(http));
        var hidden = new TagBuilder("input") { TagRenderMode = TagRenderMode.SelfClosing, Attributes = { ["type"] = "hidden", ["name"] = DraftSlip.FieldName, ["value"] = slip.Text } };
        var button = new TagBuilder("button") { Attributes = { ["class"] = "btn", ["type"] = "submit", ["formaction"] = drafts.Address } };
        button.InnerHtml.Append("存为草稿");
        return new HtmlContentBuilder().AppendHtml(hidden).AppendHtml(button);
    }

    /// <summary>Where what stands in the form comes from.</summary>
    public static IHtmlContent Origin(HttpContext http)
    {
        if (http.Features.Get<OpenedDraft>() is not { } opened) return HtmlString.Empty;

        var line = new TagBuilder("p");
        line.AddCssClass("quiet");
        line.InnerHtml.Append(opened.Draft is { } draft
            ? $"内容来自您{http.RequestServices.GetRequiredService<HouseZone>().Minute(draft.SavedAt)}保存的草稿；附件不在草稿里，请重新选择。提交成功后草稿自动删除。"
            : "没有找到这份草稿，可能已经提交或者删除。");
        return line;
    }
}
