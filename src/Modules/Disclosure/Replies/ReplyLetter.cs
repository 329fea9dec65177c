using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace Disclosure.Replies;

/// <summary>The words of a reply as they were signed; only the number, taken last, stands beside it.</summary>
/// <param name="Addressee">主送.</param>
/// <param name="Enclosures">The names of the files that go with it.</param>
/// <param name="Remedy">救济途径.</param>
/// <param name="Organ">落款.</param>
sealed record ReplyLetter(
    string Title,
    string Addressee,
    IReadOnlyList<string> Paragraphs,
    IReadOnlyList<string> Enclosures,
    string Remedy,
    string Organ,
    DateOnly SignedOn)
{
    static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    public string ToJson() => JsonSerializer.Serialize(this, Readable);

    public static ReplyLetter Of(string frozen) => JsonSerializer.Deserialize<ReplyLetter>(frozen)!;
}
