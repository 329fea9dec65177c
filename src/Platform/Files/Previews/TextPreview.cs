namespace Platform.Files;

static class TextPreview
{
    const int Most = 200 * 1024;

    public static async Task<Preview> Of(IFileStore store, ContentHash hash, CancellationToken ct)
    {
        if (await store.Open(hash, ct) is not { } content) return new(PreviewState.None) { Why = FileRefusals.ContentMissing.Text };

        await using (content)
        {
            var bytes = new byte[Most];
            var read = await content.ReadAtLeastAsync(bytes, Most, throwOnEndOfStream: false, ct);
            return new(PreviewState.Text) { Text = TextContent.Decode(bytes.AsSpan(0, read)), Cut = content.Length > read };
        }
    }
}
