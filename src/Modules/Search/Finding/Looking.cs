using Search.Contracts;
using Search.Index;
using Search.Postings;
using Search.Words;

namespace Search.Finding;

/// <summary>Asks the index, and then the row policies.</summary>
sealed class Looking(SegmentReading index, EntryReading entries, Visibility visibility)
{
    /// <summary>No more are looked through, the newest of them: ranking a million hits serves nobody.</summary>
    public const int Most = 1001;

    /// <returns>The documents that the actor may see, the newest first, and whether there may be more.</returns>
    public async Task<(IReadOnlyList<Found> Seen, bool IsCut)> For(Sought sought, SearchFilter filter, bool newestFirst, CancellationToken ct)
    {
        var found = await Newest(sought.InText(), filter, Most, ct);
        var isCut = found.Count == Most;
        // The best hits may be older than the newest thousand: titles are asked for by themselves then.
        if (isCut && !newestFirst) found = [.. found.UnionBy(await Newest(sought.InTitle(), filter, Most / 2, ct), one => one.Id).OrderByDescending(one => one.Id)];
        return (await visibility.See(found, ct), isCut);
    }

    /// <summary>Documents whose titles may sound like this.</summary>
    public async Task<IReadOnlyList<Found>> Sounding(string initials, int most, CancellationToken ct) =>
        await visibility.See(await Newest(new AllOf([.. Marks.SoughtInitials(initials).Select(gram => new Term(gram))]), SearchFilter.None, most, ct), ct);

    async Task<IReadOnlyList<Found>> Newest(Wanted wanted, SearchFilter filter, int most, CancellationToken ct)
    {
        if (visibility.Sieve() is not { } sieve) return [];

        var newest = new List<Found>();
        foreach (var some in (await index.Find(new AllOf([wanted, .. sieve, .. Narrowed(filter)]), ct)).Chunk(most))
        {
            newest.AddRange(await Read(some, ct));
            if (newest.Count >= most) break;
        }

        return [.. newest.Take(most)];
    }

    /// <summary>Those that the index still says the same of: an entry knows which writing counts.</summary>
    async Task<IEnumerable<Found>> Read((long Id, SegmentLists Segment)[] candidates, CancellationToken ct)
    {
        var found = (await entries.Of(Array.ConvertAll(candidates, one => one.Id), ct)).ToDictionary(entry => entry.Found.Id);
        return candidates.Where(one => found.TryGetValue(one.Id, out var entry) && one.Segment.IsWrittenIn(entry.Batch)).Select(one => found[one.Id].Found);
    }

    static IEnumerable<Wanted> Narrowed(SearchFilter filter)
    {
        if (filter.Kind is { } kind) yield return new Term(Marks.Kind(kind));
        if (filter.Unit is { } unit) yield return new Term(Marks.Unit(unit.Value));
        if (filter.Year is { } year) yield return new Term(Marks.Year(year));
        if (filter.State is { } state) yield return new Term(Marks.State(state));
    }
}
