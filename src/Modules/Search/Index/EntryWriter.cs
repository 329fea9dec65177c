using System.Globalization;
using System.Text;
using Kernel;
using Platform.Ledgers;
using Search.Contracts;
using Search.Files;
using Search.Postings;

namespace Search.Index;

/// <summary>Writes documents into the index: the rows go with the ledger of the running transaction.</summary>
sealed class EntryWriter(Ledger ledger, FileTexts files, Numbering numbering, SegmentWriting segments)
{
    /// <summary>What lies beyond it in a document is not found: so one attachment cannot make the index slow for everybody.</summary>
    public const int LongestBody = 200_000;

    /// <summary>Characters; sorting takes some fifty bytes for each.</summary>
    public const int MostAtOnce = 4_000_000;

    static readonly Statement PutEntry = new(
        """
        INSERT INTO search_entry (id, source, thing, kind, unit, year, state, title, number, at, batch, region) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)
        ON CONFLICT (id) DO UPDATE SET kind = excluded.kind, unit = excluded.unit, year = excluded.year, state = excluded.state,
            title = excluded.title, number = excluded.number, at = excluded.at, batch = excluded.batch, region = excluded.region
        """, 12);

    static readonly Statement PutText = new(
        "INSERT INTO search_text (id, body, region) VALUES ($1, $2, $3) ON CONFLICT (id) DO UPDATE SET body = excluded.body, region = excluded.region", 3);

    static readonly Statement DropEntry = new("DELETE FROM search_entry WHERE id = $1", 1);

    static readonly Statement DropText = new("DELETE FROM search_text WHERE id = $1", 1);

    public Task<IReadOnlyList<long>> NewIds(int count, CancellationToken ct) => numbering.Ids(count, ct);

    /// <summary>Makes documents have what they say now and nothing else: what an earlier writing has of them counts no longer.</summary>
    public async Task Write(string source, IReadOnlyList<(long Id, SearchDocument Document)> documents, CancellationToken ct)
    {
        if (documents.Count == 0) return;

        var texts = await files.Of(source, [.. documents.Select(one => one.Document)], ct);
        foreach (var some in InParts([.. documents.Select(one => (one.Id, one.Document, Body(one.Document, texts)))])) await WritePart(source, some, ct);
    }

    /// <summary>Its grams count no longer, and go when their segment is put together with others.</summary>
    public void Remove(long id)
    {
        ledger.Append(DropEntry, id);
        ledger.Append(DropText, id);
    }

    async Task WritePart(string source, List<(long Id, SearchDocument Document, string Body)> documents, CancellationToken ct)
    {
        var batch = await numbering.Batch(ct);
        var grams = new (long Id, IReadOnlyList<long> Grams)[documents.Count];
        Parallel.For(0, documents.Count, at => grams[at] = (documents[at].Id, DocumentGrams.Of(source, documents[at].Document, documents[at].Body)));
        foreach (var (id, document, body) in documents) Put(source, id, document, body, batch);

        var region = documents[0].Document.Region;
        segments.Begin(batch, SegmentState.Ready, batch.ToString(CultureInfo.InvariantCulture), documents.Count, region);
        segments.Keep(batch, GramSorting.Pages([.. grams.OrderBy(one => one.Id)]), region);
    }

    /// <summary>Usually one; of very long documents so many that sorting their grams does not need the whole memory.</summary>
    static IEnumerable<List<(long Id, SearchDocument Document, string Body)>> InParts(IEnumerable<(long Id, SearchDocument Document, string Body)> documents)
    {
        var (part, length) = (new List<(long, SearchDocument, string)>(), 0);
        foreach (var one in documents)
        {
            if (part.Count > 0 && length + one.Body.Length > MostAtOnce)
            {
                yield return part;
                (part, length) = ([], 0);
            }

            part.Add(one);
            length += one.Body.Length;
        }

        if (part.Count > 0) yield return part;
    }

    void Put(string source, long id, SearchDocument document, string body, long batch)
    {
        ledger.Append(PutEntry, id, source, document.Thing, document.Kind, document.Unit?.Value, document.Year, document.State, document.Title, document.Number, document.At, batch, document.Region);
        ledger.Append(PutText, id, body, document.Region);
    }

    static string Body(SearchDocument document, IReadOnlyDictionary<string, string> texts)
    {
        var body = new StringBuilder(document.Body);
        foreach (var file in document.Files)
        {
            if (body.Length >= LongestBody) break;
            body.Append(body.Length > 0 ? SearchDocument.Apart : "").Append('《').Append(file.Name).Append('》').Append(texts.GetValueOrDefault(file.Hash.Hex, ""));
        }

        return Typed.Cut(body.ToString(), LongestBody);
    }
}
