using System.Security.Cryptography;
using Platform.Files;

namespace Disclosure.Replies;

/// <summary>Makes the file of a signed letter. It may be done again after a failure: the same words make the same file.</summary>
sealed class LetterRendering(MadeFiles files)
{
    public Task<ReceivedFile> Render(Reply reply, CancellationToken ct) =>
        files.Keep(PageOf(reply), $"{reply.Number}.html", FileTypes.Page, ct);

    public static ContentHash DigestOf(Reply reply) => ContentHash.Of(SHA256.HashData(PageOf(reply)));

    static byte[] PageOf(Reply reply) => LetterPage.Of(reply.Number!, ReplyLetter.Of(reply.Frozen!));
}
