using System.Security.Cryptography;
using Kernel;

namespace Platform.Files;

/// <summary>Opens a content only when it still is what its hash says: a disk error or a changed file is found out before anything leaves.</summary>
static class CheckedContent
{
    public static async Task<Result<Stream>> Open(IFileStore store, ContentHash hash, bool verify, CancellationToken ct)
    {
        if (await store.Open(hash, ct) is not { } content) return FileRefusals.ContentMissing;
        if (!verify) return content;

        if (ContentHash.Of(await SHA256.HashDataAsync(content, ct)) != hash)
        {
            await content.DisposeAsync();
            return FileRefusals.ContentDamaged;
        }

        content.Position = 0;
        return content;
    }
}
