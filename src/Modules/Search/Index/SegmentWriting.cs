using Kernel;
using Platform.Commands;
using Platform.Database;
using Platform.Ledgers;
using Search.Postings;

namespace Search.Index;

/// <summary>Writes segments: the rows go with the ledger of the running transaction.</summary>
sealed class SegmentWriting(Ledger ledger, DatabaseSource database, Acting acting)
{
    static readonly Statement PutSegment = Statement.Insert("search_segment", "id", "state", "batches", "documents", "at", "region");

    static readonly Statement PutPage = Statement.Insert("search_segment_page", "segment", "gram", "entries", "region");

    static readonly Statement PutPages = new(
        "INSERT INTO search_segment_page (segment, gram, entries, region) SELECT $1, page.gram, page.entries, $4 FROM unnest($2, $3) AS page (gram, entries)", 4);

    public void Begin(long id, SegmentState state, string batches, int documents, RegionCode region) => ledger.Append(PutSegment, id, state, batches, documents, acting.Now, region);

    public void Keep(long id, IReadOnlyList<Page> pages, RegionCode region)
    {
        if (database.Engine == Engine.Postgres)
        {
            ledger.Append(PutPages, id, pages.Select(page => page.Gram).ToArray(), pages.Select(page => page.ToKeep()).ToArray(), region);
            return;
        }

        foreach (var page in pages) ledger.Append(PutPage, id, page.Gram, page.ToKeep(), region);
    }
}
