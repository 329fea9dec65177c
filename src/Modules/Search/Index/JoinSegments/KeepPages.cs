using Kernel;
using Microsoft.EntityFrameworkCore;
using Platform.Commands;
using Platform.Database;
using Search.Postings;

namespace Search.Index;

/// <summary>Keeps some pages of a segment that is being put together.</summary>
/// <remarks>Answers whether it still is: otherwise nothing is kept.</remarks>
sealed record KeepPages(long Segment, IReadOnlyList<Page> Pages) : ICommand<bool>
{
    public static Permission Requires => Permission.House;
}

sealed class KeepPagesHandler(AppDb db, Turns turns, SegmentWriting segments, CurrentActor current) : IHandle<KeepPages, bool>
{
    public async Task<Result<bool>> Handle(KeepPages command, CancellationToken ct)
    {
        await turns.Join(ct);
        if (!await db.Set<Segment>().AnyAsync(segment => segment.Id == command.Segment && segment.State == SegmentState.Building, ct)) return false;

        segments.Keep(command.Segment, command.Pages, current.Actor.Region);
        return true;
    }
}
