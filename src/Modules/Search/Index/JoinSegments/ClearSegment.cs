using Kernel;
using Platform.Commands;
using Platform.Database;
using Platform.Ledgers;

namespace Search.Index;

/// <summary>Removes some pages of a segment that nobody reads, and with the last of them the segment.</summary>
/// <returns>Whether there are more.</returns>
sealed record ClearSegment(long Segment) : ICommand<bool>
{
    public static Permission Requires => Permission.House;
}

sealed class ClearSegmentHandler(AppDb db, Turns turns, Ledger ledger) : IHandle<ClearSegment, bool>
{
    const int AtOnce = 10_000;

    /// <summary>At once, so that what is half cleared is never taken for whole.</summary>
    static readonly Statement Abandon = new("UPDATE search_segment SET state = $2 WHERE id = $1", 2);

    static readonly Statement DropPages = new("DELETE FROM search_segment_page WHERE segment = $1 AND gram < $2", 2);

    static readonly Statement DropSegment = new("DELETE FROM search_segment WHERE id = $1", 1);

    public async Task<Result<bool>> Handle(ClearSegment command, CancellationToken ct)
    {
        await turns.Join(ct);
        var rest = await db.Numbers("SELECT gram FROM search_segment_page WHERE segment = $1 ORDER BY gram LIMIT 1 OFFSET $2", ct, command.Segment, AtOnce);
        ledger.Append(Abandon, command.Segment, SegmentState.Replaced);
        ledger.Append(DropPages, command.Segment, rest is [var next] ? next : long.MaxValue);
        if (rest.Count == 0) ledger.Append(DropSegment, command.Segment);
        return rest.Count > 0;
    }
}
