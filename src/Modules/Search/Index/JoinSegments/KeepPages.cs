using Kernel;
using Platform.Commands;
using Search.Postings;

namespace Search.Index;

/// <summary>Keeps some pages of a segment that is being put together.</summary>
sealed record KeepPages(long Segment, IReadOnlyList<Page> Pages) : ICommand<Done>
{
    public static Permission Requires => Permission.House;
}

sealed class KeepPagesHandler(SegmentWriting segments, CurrentActor current) : IHandle<KeepPages, Done>
{
    public Task<Result<Done>> Handle(KeepPages command, CancellationToken ct)
    {
        segments.Keep(command.Segment, command.Pages, current.Actor.Region);
        return Task.FromResult<Result<Done>>(Done.It);
    }
}
