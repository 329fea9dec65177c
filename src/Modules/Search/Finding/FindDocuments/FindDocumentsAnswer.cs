using Kernel;
using Platform.Database;
using Platform.Reading;
using Search.Contracts;
using Search.Index;
using Search.Words;

namespace Search.Finding;

/// <summary>Answers from one moment: a document that is written anew between the look at the index and the look at what it says would be in neither.</summary>
sealed class FindDocumentsAnswer(AppDb db, Looking looking, Showing showing, Suggesting suggesting, IndexState index) : IAnswer<Contracts.FindDocuments, SearchFindings>
{
    public async Task<Result<SearchFindings>> Answer(Contracts.FindDocuments query, CancellationToken ct)
    {
        var asked = Sought.Of(query.Text, query.Literally);
        if (asked.Refusal is { } refusal) return refusal;

        var sought = asked.Value;
        await using var moment = await ReadingMoment.Of(db, ct);
        var (seen, isCut) = await looking.For(sought, query.Filter, query.NewestFirst, ct);
        var ranked = query.NewestFirst ? Ranking.Newest(seen) : Ranking.Best(seen, sought);
        var page = ranked.Skip((Math.Max(query.Page, 1) - 1) * Contracts.FindDocuments.PageSize).Take(Contracts.FindDocuments.PageSize).ToList();
        return new SearchFindings(
            await showing.Of(page, sought, ct),
            CappedCount.Of(seen.Count),
            isCut,
            showing.Facets(seen),
            sought.Otherwise,
            await suggesting.For(sought, seen.Count > 0, ct),
            sought.Single is not null,
            (long)Math.Max(query.Page, 1) * Contracts.FindDocuments.PageSize < seen.Count)
        {
            IsIncomplete = await index.IsIncomplete(ct),
        };
    }
}
