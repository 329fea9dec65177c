using Kernel;
using Microsoft.EntityFrameworkCore;
using Platform.Commands;
using Platform.Database;
using Platform.Ledgers;
using Search.Postings;

namespace Search.Index;

/// <summary>Lets a segment stand for those that were put together in it.</summary>
/// <param name="Documents">How many stand in it.</param>
/// <returns>False when another node was first, or the index has been emptied: then nothing is changed.</returns>
sealed record ReplaceSegments(long Segment, IReadOnlyList<long> Replaced, int Documents) : ICommand<bool>
{
    public static Permission Requires => Permission.House;
}

sealed class ReplaceSegmentsHandler(AppDb db, Turns turns, Ledger ledger) : IHandle<ReplaceSegments, bool>
{
    static readonly Statement Finish = new("UPDATE search_segment SET state = $2, batches = $3, documents = $4 WHERE id = $1", 4);

    static readonly Statement Replace = new("UPDATE search_segment SET state = $2 WHERE id = $1", 2);

    public async Task<Result<bool>> Handle(ReplaceSegments command, CancellationToken ct)
    {
        await turns.Join(ct);
        var replaced = command.Replaced;
        var standing = await db.Set<Segment>().AsNoTracking()
            .Where(segment => (EF.Parameter(replaced).Contains(segment.Id) && segment.State == SegmentState.Ready) || (segment.Id == command.Segment && segment.State == SegmentState.Building))
            .ToListAsync(ct);
        if (standing.Count != replaced.Count + 1) return false;

        var batches = Batches.Together(standing.Where(segment => segment.Id != command.Segment).Select(segment => Batches.Parse(segment.Batches)));
        ledger.Append(Finish, command.Segment, command.Documents > 0 ? SegmentState.Ready : SegmentState.Replaced, batches.ToString(), command.Documents);
        foreach (var id in replaced) ledger.Append(Replace, id, SegmentState.Replaced);
        return true;
    }
}
