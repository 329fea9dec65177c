using Platform.Text;
using Search.Words;

namespace Search.Finding;

/// <summary>The number that was asked for first, then titles that say it as it was typed, then titles that have all the words, then the text; within each the newest first.</summary>
static class Ranking
{
    public static IEnumerable<Found> Best(IReadOnlyList<Found> found, Sought sought) =>
        found.OrderByDescending(one => Of(one, sought)).ThenByDescending(one => one.At).ThenByDescending(one => one.Id);

    public static IEnumerable<Found> Newest(IReadOnlyList<Found> found) => found.OrderByDescending(one => one.At).ThenByDescending(one => one.Id);

    static int Of(Found one, Sought sought)
    {
        var reference = PlainText.Of(one.Number ?? "");
        if (sought.Number is { } number && Marks.Number(reference).Contains(number)) return 4;
        if (sought.Plain.Length > 3 && reference.Contains(sought.Plain, StringComparison.Ordinal)) return 4;

        var title = PlainText.Of(one.Title);
        if (sought.Plain.Length > 1 && title.Contains(sought.Plain, StringComparison.Ordinal)) return 3;
        if (sought.Words.Count > 0 && sought.Words.All(ways => title.Contains(ways[0], StringComparison.Ordinal))) return 2;
        return sought.Words.Count > 0 && sought.Words.All(ways => ways.Any(way => title.Contains(way, StringComparison.Ordinal))) ? 1 : 0;
    }
}
