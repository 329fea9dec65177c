namespace Ui.Parts;

/// <summary>One file to be downloaded: <c>&lt;partial name="_Files" model="files" /&gt;</c>.</summary>
/// <param name="Note">Who added it and when, or what it is; may be empty.</param>
public sealed record FileLine(string Name, string Href, long Bytes, string Note = "")
{
    /// <summary>The page that shows it; null when it cannot be shown.</summary>
    public string? Preview { get; init; }

    /// <summary>The form that puts a newer version in its place; null when that may not be done.</summary>
    public string? Replace { get; init; }

    /// <summary>Its older versions, the newest of them first.</summary>
    public IReadOnlyList<FileLine> Older { get; init; } = [];
}
