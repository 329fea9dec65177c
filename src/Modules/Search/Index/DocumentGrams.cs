using Platform.Text;
using Search.Contracts;
using Search.Words;

namespace Search.Index;

/// <summary>Everything under which a document is found.</summary>
static class DocumentGrams
{
    public static IReadOnlyCollection<string> Of(string source, long id, SearchDocument document, string body)
    {
        var title = PlainText.Of(document.Title);
        var grams = new HashSet<string>(MarksOf(source, id, document, title), StringComparer.Ordinal);
        foreach (var gram in Grams.Of(title)) grams.Add(gram);
        foreach (var gram in Grams.Of(PlainText.Of(document.Number ?? ""))) grams.Add(gram);
        foreach (var gram in Grams.Of(PlainText.Of(body)))
        {
            if (grams.Count >= Grams.Most) break;
            grams.Add(gram);
        }

        return grams;
    }

    static IEnumerable<string> MarksOf(string source, long id, SearchDocument document, string title)
    {
        IEnumerable<string> marks =
        [
            Marks.Source(source), Marks.Kind(document.Kind), Marks.Year(document.Year), Marks.State(document.State), Marks.Within(id),
            .. document.Access.Select(access => access.Text),
            .. Grams.Of(title).Select(Marks.Title),
            .. Grams.Singles(title).Select(Marks.Single),
            .. Marks.Initials(document.Title),
            .. Marks.Number(PlainText.Of(document.Number ?? "")),
        ];
        return document.Unit is { } unit ? marks.Append(Marks.Unit(unit.Value)) : marks;
    }
}
