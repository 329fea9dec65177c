using System.Text;
using Kernel;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Net.Http.Headers;

namespace Ui.Drafts;

/// <summary>The texts of a form that nobody is known to have the right to send: its files are passed over and stand nowhere meanwhile.</summary>
static class SentFields
{
    /// <summary>In UTF-16 units, all together: much more than any draft may have.</summary>
    const int Longest = 200_000;

    /// <returns>Null for what is no form, or too long a one.</returns>
    public static async Task<IReadOnlyDictionary<string, string[]>?> Of(HttpRequest request, CancellationToken ct)
    {
        try
        {
            var sent = await Sent(request, ct);
            return sent is null || sent.Sum(field => field.Text.Length) > Longest
                ? null
                : sent.GroupBy(field => field.Name).ToDictionary(same => same.Key, same => same.Select(field => field.Text).ToArray(), StringComparer.Ordinal);
        }
        catch (Exception broken) when (broken is IOException or InvalidDataException)
        {
            return null;
        }
    }

    static async Task<List<(string Name, string Text)>?> Sent(HttpRequest request, CancellationToken ct)
    {
        // A page to which it was bound has read it to its end.
        if (request.HttpContext.Features.Get<IFormFeature>() is { Form: { } read }) return Texts(read);
        if (MediaTypeHeaderValue.TryParse(request.ContentType, out var type) && type.MediaType.Equals("multipart/form-data", StringComparison.OrdinalIgnoreCase))
            return await Parts(request, HeaderUtilities.RemoveQuotes(type.Boundary).Value, ct);

        return request.HasFormContentType && request.ContentLength < Longest * 4 ? Texts(await request.ReadFormAsync(ct)) : null;
    }

    static List<(string Name, string Text)> Texts(IFormCollection form) => [.. form.SelectMany(field => field.Value.OfType<string>(), (field, text) => (field.Key, text))];

    static async Task<List<(string Name, string Text)>?> Parts(HttpRequest request, string? boundary, CancellationToken ct)
    {
        if (string.IsNullOrEmpty(boundary)) return null;

        var texts = new List<(string, string)>();
        var reader = new MultipartReader(boundary, request.Body);
        for (var left = Longest; await reader.ReadNextSectionAsync(ct) is { } part;)
        {
            if (!ContentDispositionHeaderValue.TryParse(part.ContentDisposition, out var about) || !about.IsFormDisposition()) continue;

            var text = await Text(part.Body, left, ct);
            if ((left -= text.Length) < 0) return null;
            texts.Add((HeaderUtilities.RemoveQuotes(about.Name).ToString(), Typed.Whole(text)));
        }

        return texts;
    }

    /// <returns>One sign more than may be left at most.</returns>
    static async Task<string> Text(Stream part, int left, CancellationToken ct)
    {
        using var reader = new StreamReader(part, Encoding.UTF8);
        var signs = new char[left + 1];
        return new(signs, 0, await reader.ReadBlockAsync(signs, ct));
    }
}
