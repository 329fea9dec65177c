namespace Platform.Files;

/// <summary>Tells what a content is by looking at it; what it is called is not asked.</summary>
static class Sniffer
{
    const int HeadLength = 4096;

    public static async Task<Sniffed> Look(Stream content, CancellationToken ct)
    {
        var head = new byte[HeadLength];
        content.Position = 0;
        head = head[..await content.ReadAtLeastAsync(head, HeadLength, throwOnEndOfStream: false, ct)];

        if (Signatures.IsProgram(head)) return Unwanted.Program;
        if (Signatures.Find(head) is { } known) return known;
        if (ZipContent.Begins(head)) return await ZipContent.Look(content, ct);
        if (CompoundContent.Begins(head)) return await CompoundContent.Look(content, ct);
        return await TextContent.Look(content, head, ct);
    }
}
