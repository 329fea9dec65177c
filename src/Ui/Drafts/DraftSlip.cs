using System.Text.Encodings.Web;
using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Extensions;
using Ui.Forms;

namespace Ui.Drafts;

/// <summary>What a form that can be kept as a draft tells of itself, in a hidden field.</summary>
/// <param name="Id">The draft that it was opened from.</param>
/// <param name="Page">The address of the form.</param>
/// <param name="Labels">What the form calls the fields in which something is written.</param>
/// <param name="Owner">To whom it was given out, sealed.</param>
public sealed record DraftSlip(Guid? Id, string Page, string Title, IReadOnlyDictionary<string, string> Labels, string? Owner = null)
{
    /// <summary>In the address of a form: the draft that it is to be filled with.</summary>
    public const string Asked = "draft";

    internal const string FieldName = "__draft";

    /// <summary>Chinese as it is: the page encodes the whole for its attribute.</summary>
    static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <returns>Null when the form tells nothing that makes sense.</returns>
    public static DraftSlip? Of(HttpRequest request) => request.HasFormContentType && request.Form[FieldName] is [{ } text] ? Read(text) : null;

    /// <summary>The address at which a page is filled with a draft.</summary>
    public static string AddressOf(string page, Guid draft) => $"{page}{(page.Contains('?', StringComparison.Ordinal) ? '&' : '?')}{Asked}={draft}";

    internal static DraftSlip? Read(string? text)
    {
        try
        {
            var slip = text is null ? null : JsonSerializer.Deserialize<DraftSlip>(text);
            return slip is { Page: not null, Title: not null, Labels: not null } && slip.Labels.Values.All(label => label is not null) ? slip : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>What was typed into a form: neither its files nor what the house itself put into it.</summary>
    public static IReadOnlyDictionary<string, string[]> TypedInto(IFormCollection form) =>
        TypedInto(form.ToDictionary(field => field.Key, field => field.Value.OfType<string>().ToArray(), StringComparer.Ordinal));

    internal static IReadOnlyDictionary<string, string[]> TypedInto(IReadOnlyDictionary<string, string[]> fields) =>
        fields.Where(field => !IsOfTheHouse(field.Key)).ToDictionary(StringComparer.Ordinal);

    /// <summary>The address of the form that is being shown, without what it was filled with.</summary>
    internal static string PageOf(HttpRequest request)
    {
        var query = new QueryBuilder(request.Query.Where(part => !part.Key.Equals(Asked, StringComparison.OrdinalIgnoreCase) && !part.Key.Equals("handler", StringComparison.OrdinalIgnoreCase))
            .SelectMany(part => part.Value, (part, value) => KeyValuePair.Create(part.Key, value ?? "")));
        return $"{request.Path.ToUriComponent()}{query}";
    }

    internal string Text => JsonSerializer.Serialize(this, Plain);

    /// <summary>Tokens, the key that lets a form do its work once, and the tickets of files that were received already.</summary>
    static bool IsOfTheHouse(string field) =>
        field.StartsWith("__", StringComparison.Ordinal) || field is SubmissionKeyTagHelper.FieldName or FormFiles.KeptField || field.Equals("handler", StringComparison.OrdinalIgnoreCase);
}
