using Kernel;
using Platform.Commands;

namespace Search.Index;

/// <summary>Begins a segment that is to hold what several hold now.</summary>
/// <returns>Its number.</returns>
sealed record BeginSegment : ICommand<long>
{
    public static Permission Requires => Permission.House;
}

sealed class BeginSegmentHandler(Numbering numbering, SegmentWriting segments, CurrentActor current) : IHandle<BeginSegment, long>
{
    public async Task<Result<long>> Handle(BeginSegment command, CancellationToken ct)
    {
        var id = await numbering.Batch(ct);
        segments.Begin(id, SegmentState.Building, "0", 0, current.Actor.Region);
        return id;
    }
}
