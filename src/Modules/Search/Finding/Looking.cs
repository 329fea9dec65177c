using Microsoft.EntityFrameworkCore;
using Platform.Database;
using Search.Contracts;
using Search.Index;
using Search.Words;

namespace Search.Finding;

/// <summary>Asks the index, and then the row policies.</summary>
sealed class Looking(AppDb db, DatabaseSource database, Visibility visibility)
{
    /// <summary>No more are looked through, the newest of them: ranking a million hits serves nobody.</summary>
    public const int Most = 1001;

    readonly IPostings postings = PostingsOf.Engine(db, database);

    /// <returns>The documents that the actor may see, the newest first, and whether there may be more.</returns>
    public async Task<(IReadOnlyList<Found> Seen, bool IsCut)> For(Sought sought, SearchFilter filter, bool newestFirst, CancellationToken ct)
    {
        var ids = await Ids(sought.InText(), filter, Most, ct);
        var isCut = ids.Count == Most;
        // The best hits may be older than the newest thousand: titles are asked for by themselves then.
        if (isCut && !newestFirst) ids = [.. ids.Concat(await Ids(sought.InTitle(), filter, Most / 2, ct)).Distinct()];
        return (await See(ids, ct), isCut);
    }

    /// <summary>Documents whose titles may sound like this.</summary>
    public async Task<IReadOnlyList<Found>> Sounding(string initials, int most, CancellationToken ct) =>
        await See(await Ids(new AllOf([.. Marks.SoughtInitials(initials).Select(gram => new Term(gram))]), SearchFilter.None, most, ct), ct);

    async Task<IReadOnlyList<long>> Ids(Wanted wanted, SearchFilter filter, int most, CancellationToken ct) =>
        visibility.Sieve() is { } sieve ? await postings.Find(new AllOf([wanted, .. sieve, .. Narrowed(filter)]), most, ct) : [];

    async Task<IReadOnlyList<Found>> See(IReadOnlyList<long> ids, CancellationToken ct)
    {
        if (ids.Count == 0) return [];

        var found = await db.Set<SearchEntry>().AsNoTracking()
            .Where(entry => EF.Parameter(ids).Contains(entry.Id))
            .Select(entry => new Found(entry.Id, entry.Source, entry.Thing, entry.Kind, entry.Unit, entry.Year, entry.State, entry.Title, entry.Number, entry.At))
            .ToListAsync(ct);
        return await visibility.See([.. found.OrderByDescending(one => one.Id)], ct);
    }

    static IEnumerable<Wanted> Narrowed(SearchFilter filter)
    {
        if (filter.Kind is { } kind) yield return new Term(Marks.Kind(kind));
        if (filter.Unit is { } unit) yield return new Term(Marks.Unit(unit.Value));
        if (filter.Year is { } year) yield return new Term(Marks.Year(year));
        if (filter.State is { } state) yield return new Term(Marks.State(state));
    }
}
