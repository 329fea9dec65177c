using Platform.Text;
using Search.Contracts;
using Search.Postings;
using Search.Words;

namespace Search.Index;

/// <summary>Everything under which a document is found.</summary>
static class DocumentGrams
{
    /// <returns>Codes, some of them more than once.</returns>
    public static IReadOnlyList<long> Of(string source, SearchDocument document, string body)
    {
        var title = PlainText.Of(document.Title);
        var codes = new List<long>(body.Length + 256);
        codes.AddRange(MarksOf(source, document, title).Select(GramCode.Of));
        Grams.AddCodes(title, codes);
        Grams.AddCodes(PlainText.Of(document.Number ?? ""), codes);
        Grams.AddCodes(PlainText.Of(body), codes);
        return codes;
    }

    static IEnumerable<string> MarksOf(string source, SearchDocument document, string title)
    {
        IEnumerable<string> marks =
        [
            Marks.Source(source), Marks.Kind(document.Kind), Marks.Year(document.Year), Marks.State(document.State),
            .. document.Access.Select(access => access.Text),
            .. Grams.Of(title).Select(Marks.Title),
            .. Grams.Singles(title).Select(Marks.Single),
            .. Marks.Initials(document.Title),
            .. Marks.Number(PlainText.Of(document.Number ?? "")),
        ];
        return document.Unit is { } unit ? marks.Append(Marks.Unit(unit.Value)) : marks;
    }
}
