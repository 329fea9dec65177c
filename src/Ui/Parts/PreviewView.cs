using Platform.Files;

namespace Ui.Parts;

/// <summary>A file as it is looked at: <c>&lt;partial name="_Preview" model="view" /&gt;</c>.</summary>
/// <param name="File">Where the file itself is.</param>
/// <param name="Here">The page that shows this.</param>
public sealed record PreviewView(Attachment Of, Preview Preview, string File, string Here)
{
    /// <summary>The picture of a page.</summary>
    public string Page(int number) => $"{Here}/{number}";
}
