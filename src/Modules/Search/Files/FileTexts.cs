using Microsoft.EntityFrameworkCore;
using Platform.Commands;
using Platform.Database;
using Platform.Ledgers;
using Search.Contracts;

namespace Search.Files;

/// <summary>The texts of documents' files, as far as they have been read; what has not is asked for.</summary>
sealed class FileTexts(AppDb db, Ledger ledger, Acting acting)
{
    static readonly Statement Want = new(
        "INSERT INTO search_file_text (hash, type, state, body, at, region) VALUES ($1, $2, $3, '', $4, $5) ON CONFLICT (hash) DO NOTHING", 5);

    static readonly Statement Await = new(
        "INSERT INTO search_file_waiting (hash, source, thing, region) VALUES ($1, $2, $3, $4) ON CONFLICT (hash, source, thing) DO NOTHING", 4);

    /// <returns>By hash; empty for what is not to be read or cannot be.</returns>
    public async Task<IReadOnlyDictionary<string, string>> Of(string source, IReadOnlyList<SearchDocument> documents, CancellationToken ct)
    {
        var readable = documents.SelectMany(document => document.Files, (document, file) => (document, file)).Where(one => WordsOfFile.Reads(one.file.Type)).ToList();
        if (readable.Count == 0) return new Dictionary<string, string>();

        var hashes = readable.Select(one => one.file.Hash).Distinct().ToList();
        var known = await db.Set<FileText>().AsNoTracking().Where(text => EF.Parameter(hashes).Contains(text.Hash)).ToDictionaryAsync(text => text.Hash, ct);
        foreach (var (document, file) in readable.Where(one => known.GetValueOrDefault(one.file.Hash) is null or { State: FileTextState.Wanted or FileTextState.Begun }))
        {
            ledger.Append(Want, file.Hash.Hex, file.Type, FileTextState.Wanted, acting.Now, document.Region);
            ledger.Append(Await, file.Hash.Hex, source, document.Thing, document.Region);
        }

        return known.Values.ToDictionary(text => text.Hash.Hex, text => text.Body);
    }
}
