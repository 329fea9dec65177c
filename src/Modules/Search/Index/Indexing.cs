using Microsoft.EntityFrameworkCore;
using Platform.Commands;
using Platform.Database;
using Search.Contracts;

namespace Search.Index;

/// <summary>Makes the index say what the things' own modules say now.</summary>
/// <remarks>Whoever reads a thing has waited for whoever was indexing it, and so reads what is newer: an older text never comes last.</remarks>
sealed class Indexing(AppDb db, Turns turns, IEnumerable<ISearchSource> sources, EntryWriter writer) : ISearchIndex
{
    public async Task Follow(string source, IReadOnlyCollection<Guid> things, CancellationToken ct)
    {
        await turns.Wait(things.Select(thing => BitConverter.ToInt64(thing.ToByteArray(), 8)), ct);
        var documents = (await Read(source, things, ct)).ToDictionary(document => document.Thing);
        var known = await db.Set<SearchEntry>().AsNoTracking()
            .Where(entry => entry.Source == source && EF.Parameter(things).Contains(entry.Thing))
            .ToDictionaryAsync(entry => entry.Thing, entry => entry.Id, ct);

        foreach (var gone in known.Where(entry => !documents.ContainsKey(entry.Key))) writer.Remove(gone.Value);
        var fresh = documents.Values.Where(document => !known.ContainsKey(document.Thing)).ToList();
        if (fresh.Count > 0)
        {
            foreach (var (document, id) in fresh.Zip(await writer.NewIds(fresh.Count, ct))) known[document.Thing] = id;
        }

        await writer.Write(source, [.. documents.Values.Select(document => (known[document.Thing], document))], ct);
    }

    /// <summary>What belonged to a module that the house has no longer is gone: nobody could find it.</summary>
    async Task<IReadOnlyList<SearchDocument>> Read(string source, IReadOnlyCollection<Guid> things, CancellationToken ct) =>
        sources.SingleOrDefault(one => one.Key == source) is { } module ? await module.Read(things, ct) : [];
}
