using Platform.Commands;

namespace Search.Index;

/// <summary>Whoever fills, clears or finishes a segment that is being put together waits for whoever does so on another node: each sees what the other has done.</summary>
static class JoinTurn
{
    /// <summary>Any number that no thing's id is likely to end in.</summary>
    const long Key = 0x5345_474D_454E_5453;

    public static Task Join(this Turns turns, CancellationToken ct) => turns.Wait([Key], ct);
}
