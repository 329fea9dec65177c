using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.Extensions.DependencyInjection;
using Platform.Commands;
using Platform.Time;
using Ui.Layouts;
using Ui.Marks;

namespace Ui.Drafts;

/// <summary>What a form of the desk tells of itself, so that it can be kept; and the button that keeps it as a draft. Without scripts it posts the same form elsewhere.</summary>
static class DraftButton
{
    /// <summary>Also for a form without the button: the end of a session takes nothing away that was typed.</summary>
    /// <returns>Nothing when no module keeps drafts, for the public, and for a form that asks for a password.</returns>
    public static IHtmlContent Slip(HttpContext http, string title)
    {
        if (!IsKept(http) || http.RequestServices.GetRequiredService<FormKeeping>().OwnerOf(http.RequestServices.GetRequiredService<CurrentActor>().Actor) is not { } owner) return HtmlString.Empty;

        var sent = DraftSlip.Of(http.Request);
        var opened = http.Features.Get<OpenedDraft>();
        var slip = new DraftSlip(opened?.Draft?.Id ?? sent?.Id, sent?.Page ?? DraftSlip.PageOf(http.Request), title, DraftLabels.Of(http), owner);
        return new TagBuilder("input") { TagRenderMode = TagRenderMode.SelfClosing, Attributes = { ["type"] = "hidden", ["name"] = DraftSlip.FieldName, ["value"] = slip.Text } };
    }

    public static IHtmlContent Of(HttpContext http)
    {
        if (http.RequestServices.GetService<IFormDrafts>() is not { } drafts) return HtmlString.Empty;

        var button = new TagBuilder("button") { Attributes = { ["class"] = "btn", ["type"] = "submit", ["formaction"] = drafts.Address } };
        button.InnerHtml.Append("存为草稿");
        return button;
    }

    static bool IsKept(HttpContext http) =>
        http.RequestServices.GetService<IFormDrafts>() is not null && http.Request.Path.StartsWithSegments(Addresses.Desk) && !DraftLabels.AsksForSecret(http);

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
