using System.Buffers.Binary;
using Kernel;
using Matters.Contracts;
using Microsoft.EntityFrameworkCore;
using Platform.Database;
using Platform.Reading;

namespace Disclosure.Requests;

/// <summary>
/// Reads two lists side by side, both the newest matter first: the matters that the officer may see, and the requests that fit. The row
/// policy is the matters' own, and neither list is read further than the other leads.
/// </summary>
sealed class RequestWalk(AppDb db, Queries queries)
{
    const int AtATime = 100;

    /// <summary>Up to so many matters that stand in both lists, beginning after a mark.</summary>
    public async Task<Result<List<MatterLine>>> Take(RequestSearch search, PageMark? after, int most, CancellationToken ct)
    {
        var fitting = db.Set<DisclosureRequest>().AsNoTracking().Sought(search, db);
        var found = new List<MatterLine>();
        for (var mark = after; found.Count < most;)
        {
            if (search.NarrowsRequests && (mark = await Next(fitting, mark, ct)) is null) break;
            var page = await queries.Ask<ListMatters, MatterPage>(new(MatterList.All, search.OfMatters, mark?.ToString(), AtATime), ct);
            if (page.Refusal is { } refusal) return refusal;

            found.AddRange(search.NarrowsRequests ? await Those(fitting, page.Value.Lines, ct) : page.Value.Lines);
            mark = PageMark.Read(page.Value.Next);
            if (mark is null) break;
        }

        return found.Count > most ? found[..most] : found;
    }

    /// <summary>How many there are in both, counted no further than a list needs.</summary>
    public async Task<Result<CappedCount>> Count(RequestSearch search, CancellationToken ct)
    {
        if (search.NarrowsRequests) return (await Take(search, null, CappedCount.Cap + 1, ct)).Map(found => CappedCount.Of(found.Count));
        return (await queries.Ask<ListMatters, MatterPage>(new(MatterList.All, search.OfMatters, Take: 0), ct)).Map(page => page.Total);
    }

    public static PageMark MarkOf(MatterId matter) => new(DateTimeOffset.MinValue, matter.Value);

    /// <summary>A mark just before the next request that fits: nothing between is looked at.</summary>
    static async Task<PageMark?> Next(IQueryable<DisclosureRequest> fitting, PageMark? mark, CancellationToken ct)
    {
        var next = await fitting.PageById(request => request.Matter, mark).Select(request => (MatterId?)request.Matter).FirstOrDefaultAsync(ct);
        return next is { } matter ? MarkOf(new(Successor(matter.Value))) : null;
    }

    static async Task<IEnumerable<MatterLine>> Those(IQueryable<DisclosureRequest> fitting, IReadOnlyList<MatterLine> lines, CancellationToken ct)
    {
        var ids = lines.Select(line => line.Id).ToList();
        var fit = (await fitting.Where(request => EF.Parameter(ids).Contains(request.Matter)).Select(request => request.Matter).ToListAsync(ct)).ToHashSet();
        return lines.Where(line => fit.Contains(line.Id));
    }

    static Guid Successor(Guid id)
    {
        Span<byte> bytes = stackalloc byte[16];
        id.TryWriteBytes(bytes, bigEndian: true, out _);
        BinaryPrimitives.WriteUInt128BigEndian(bytes, BinaryPrimitives.ReadUInt128BigEndian(bytes) + 1);
        return new(bytes, bigEndian: true);
    }
}
