namespace Platform.Files;

/// <summary>A kind of file that the house takes.</summary>
/// <param name="Code">How the kind is kept: its usual extension.</param>
/// <param name="Extensions">Every extension that agrees with it, lower case, without the dot.</param>
/// <param name="Inline">Whether a browser may show it in the page: nothing in it can run.</param>
public sealed record FileType(string Code, string MediaType, IReadOnlyList<string> Extensions, bool Inline = false)
{
    public FileType(string code, string mediaType, bool inline = false)
        : this(code, mediaType, [code], inline)
    {
    }
}
