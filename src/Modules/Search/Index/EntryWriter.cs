using System.Text;
using Kernel;
using Platform.Ledgers;
using Search.Contracts;
using Search.Files;

namespace Search.Index;

/// <summary>Writes documents into the index: the rows go with the ledger of the running transaction.</summary>
sealed class EntryWriter(Ledger ledger, FileTexts files)
{
    /// <summary>What lies beyond it in a document is not found: so one attachment cannot make the index slow for everybody.</summary>
    public const int LongestBody = 200_000;

    static readonly Statement PutEntry = new(
        """
        INSERT INTO search_entry (id, source, thing, kind, unit, year, state, title, number, at, region) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
        ON CONFLICT (id) DO UPDATE SET kind = excluded.kind, unit = excluded.unit, year = excluded.year, state = excluded.state,
            title = excluded.title, number = excluded.number, at = excluded.at, region = excluded.region
        """, 11);

    static readonly Statement PutText = new(
        "INSERT INTO search_text (id, body, region) VALUES ($1, $2, $3) ON CONFLICT (id) DO UPDATE SET body = excluded.body, region = excluded.region", 3);

    static readonly Statement DropEntry = new("DELETE FROM search_entry WHERE id = $1", 1);

    static readonly Statement DropText = new("DELETE FROM search_text WHERE id = $1", 1);

    public async Task Write(IPostings postings, string source, IReadOnlyList<(long Id, SearchDocument Document)> documents, CancellationToken ct)
    {
        var texts = await files.Of(source, [.. documents.Select(one => one.Document)], ct);
        foreach (var (id, document) in documents)
        {
            var body = Body(document, texts);
            ledger.Append(PutEntry, id, source, document.Thing, document.Kind, document.Unit?.Value, document.Year, document.State, document.Title, document.Number, document.At, document.Region);
            ledger.Append(PutText, id, body, document.Region);
            Append(postings.Write(id, DocumentGrams.Of(source, id, document, body)));
        }
    }

    public void Remove(IPostings postings, long id)
    {
        ledger.Append(DropEntry, id);
        ledger.Append(DropText, id);
        Append([postings.Remove(id)]);
    }

    public void Append(IEnumerable<LedgerRow> rows)
    {
        foreach (var row in rows) ledger.Append(row.Statement, row.Values);
    }

    static string Body(SearchDocument document, IReadOnlyDictionary<string, string> texts)
    {
        var body = new StringBuilder(document.Body);
        foreach (var file in document.Files)
        {
            if (body.Length >= LongestBody) break;
            body.Append(body.Length > 0 ? "\n" : "").Append('《').Append(file.Name).Append('》').Append(texts.GetValueOrDefault(file.Hash.Hex, ""));
        }

        return Typed.Cut(body.ToString(), LongestBody);
    }
}
