using System.Text.Encodings.Web;
using System.Text.Json;
using Kernel;

namespace Personal.Drafts;

/// <summary>A form as it comes to be kept.</summary>
/// <param name="Page">The address of the form.</param>
/// <param name="Fields">What was typed, by the names of the fields.</param>
/// <param name="Labels">What the form calls those in which something is written.</param>
sealed record DraftForm(string Page, string Title, IReadOnlyDictionary<string, string[]> Fields, IReadOnlyDictionary<string, string> Labels)
{
    public const int LongestPage = 300;
    public const int LongestTitle = 120;

    /// <summary>In UTF-16 units of the JSON: some ten times what the longest form of the house takes.</summary>
    public const int LongestFields = 60_000;

    /// <summary>Chinese as it is: it never becomes part of a page without being encoded for it.</summary>
    static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public string FieldsText => JsonSerializer.Serialize(Fields, Plain);

    public string LabelsText => JsonSerializer.Serialize(Labels, Plain);

    public IEnumerable<Refusal> Check()
    {
        if (!IsOfTheDesk(Page)) yield return DraftRefusals.NotOfTheDesk;
        if (FieldsText.Length + LabelsText.Length > LongestFields) yield return DraftRefusals.TooLong;
    }

    /// <summary>Only a page of this house's own desk: a browser takes <c>//host</c>, and <c>/\host</c> as well, for another site.</summary>
    static bool IsOfTheDesk(string page) =>
        page.Length <= LongestPage
        && page.StartsWith("/desk/", StringComparison.Ordinal)
        && !page.Contains("//", StringComparison.Ordinal)
        && !page.Contains("..", StringComparison.Ordinal)
        && page.All(sign => sign is > ' ' and < '\u007f' and not '\\');
}
