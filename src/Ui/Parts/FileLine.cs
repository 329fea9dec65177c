namespace Ui.Parts;

/// <summary>One file to be downloaded: <c>&lt;partial name="_Files" model="files" /&gt;</c>.</summary>
/// <param name="Note">Who added it and when, or what it is; may be empty.</param>
public sealed record FileLine(string Name, string Href, long Bytes, string Note = "");
