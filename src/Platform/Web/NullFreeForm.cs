using Microsoft.AspNetCore.Http;

namespace Platform.Web;

/// <summary>Takes U+0000 out of a form in an address's encoding: the framework refuses the whole of it for one, and what was typed would be lost.</summary>
/// <remarks>A longer one, or one of unknown length, is left to the framework: nobody may fill the memory by what is then refused.</remarks>
static class NullFreeForm
{
    const long Longest = 4 << 20;

    public static async Task Prepare(HttpRequest request, CancellationToken ct)
    {
        if (request.ContentLength is not <= Longest) return;
        if (request.ContentType?.StartsWith("application/x-www-form-urlencoded", StringComparison.OrdinalIgnoreCase) != true) return;

        using var sent = new MemoryStream();
        await request.Body.CopyToAsync(sent, ct);
        request.Body = new MemoryStream(Without(sent.GetBuffer(), (int)sent.Length));
    }

    /// <summary>A percent sign that was typed is itself encoded, so <c>%00</c> is nothing else.</summary>
    static byte[] Without(byte[] sent, int length)
    {
        var kept = new byte[length];
        var count = 0;
        for (var at = 0; at < length; at++)
        {
            if (at + 2 < length && sent.AsSpan(at, 3).SequenceEqual("%00"u8)) at += 2;
            else if (sent[at] != 0) kept[count++] = sent[at];
        }

        return kept[..count];
    }
}
