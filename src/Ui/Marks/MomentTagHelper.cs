using System.Globalization;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Platform.Time;

namespace Ui.Marks;

/// <summary><c>&lt;moment at="line.At" /&gt;</c>: an instant by the authority's clock, 2026-11-23 09:30. Nothing at all for none.</summary>
/// <remarks>In rows repeated many times write <c>@Zone.Minute(row.At)</c>.</remarks>
[HtmlTargetElement("moment", TagStructure = TagStructure.WithoutEndTag)]
public sealed class MomentTagHelper(HouseZone zone) : TagHelper
{
    public DateTimeOffset? At { get; set; }

    /// <summary>Only the day.</summary>
    public bool Day { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        if (At is not { } at)
        {
            output.SuppressOutput();
            return;
        }

        output.TagName = "time";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("datetime", at.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture));
        output.Attributes.SetAttribute("class", "figures");
        output.Content.SetContent(Day ? zone.Day(at) : zone.Minute(at));
    }
}
