namespace Platform.Audit;

/// <summary>What a walk over all audit chains found.</summary>
/// <param name="Unlinked">Records that no link protects yet; a second's worth at most while the house runs.</param>
public sealed record AuditVerdict(int Chains, long Records, long Unlinked, int Anchors, AuditBreak? First)
{
    /// <summary>A walk that met no record has verified nothing.</summary>
    public bool Whole => First is null && Records > 0;

    /// <summary>What is wrong and where; null when everything holds.</summary>
    public string? Fault => First?.Told() ?? (Whole ? null : "没有任何可校验的记录，不能视为通过。");
}
