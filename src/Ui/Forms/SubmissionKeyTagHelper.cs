using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Platform.Commands;

namespace Ui.Forms;

/// <summary><c>&lt;submission-key /&gt;</c> in a form that creates something: sent twice, it creates once. The page reads it by <c>this.Once()</c>.</summary>
/// <remarks>A refused form keeps its key, since nothing was done under it.</remarks>
[HtmlTargetElement("submission-key", TagStructure = TagStructure.WithoutEndTag)]
public sealed class SubmissionKeyTagHelper : TagHelper
{
    internal const string FieldName = "submission-key";

    /// <summary>In the view data: that the key has done its work, so that sending the form again means another piece of work.</summary>
    internal const string Spent = "ui.submission-key-spent";

    [ViewContext, HtmlAttributeNotBound]
    public required ViewContext View { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var request = View.HttpContext.Request;
        var given = request.HasFormContentType && View.ViewData[Spent] is not true ? SubmissionKey.Read(request.Form[FieldName]) : null;
        output.TagName = "input";
        output.TagMode = TagMode.SelfClosing;
        output.Attributes.SetAttribute("type", "hidden");
        output.Attributes.SetAttribute("name", FieldName);
        output.Attributes.SetAttribute("value", (given ?? SubmissionKey.New()).Value);
    }
}
