using Directory.Contracts;
using Microsoft.EntityFrameworkCore;
using Platform.Database;
using Search.Contracts;
using Search.Index;
using Search.Words;

namespace Search.Finding;

/// <summary>Makes the documents of one page into hits: texts are read for these few alone.</summary>
sealed class Showing(AppDb db, Visibility visibility, IDirectory directory)
{
    public async Task<IReadOnlyList<SearchHit>> Of(IReadOnlyList<Found> page, Sought sought, CancellationToken ct)
    {
        var ids = page.Select(one => one.Id).ToList();
        var texts = await db.Set<SearchText>().AsNoTracking().Where(text => EF.Parameter(ids).Contains(text.Id)).ToDictionaryAsync(text => text.Id, text => text.Body, ct);
        return [.. page.Select(one => Hit(one, texts.GetValueOrDefault(one.Id, ""), sought))];
    }

    public SearchFacets Facets(IReadOnlyList<Found> seen) => Finding.Facets.Of(seen, directory);

    SearchHit Hit(Found one, string body, Sought sought) => new(
        visibility.AddressOf(one),
        Highlights.In(one.Title, sought),
        one.Number is null ? null : Highlights.In(one.Number, sought),
        sought.Single is null ? Highlights.Snippet(body, sought) : MarkedText.Empty,
        one.Kind,
        one.Unit is { } unit ? directory.FullNameOf(unit) : "",
        one.State,
        one.At);
}
