namespace Platform.Audit;

/// <summary>What is wrong with a chain, and where.</summary>
public enum AuditHarm
{
    /// <summary>No record stands at this place of the chain, and later ones do.</summary>
    Missing,

    /// <summary>The record here is not the one that was linked: it, or its order, was changed.</summary>
    Altered,

    /// <summary>An anchor says that the chain once reached this place; it ends before.</summary>
    CutOff,

    /// <summary>The chain is whole in itself, but an anchor says that another record stood here: it was recomputed.</summary>
    Rewritten,

    /// <summary>A line of the anchor log cannot be read.</summary>
    AnchorDamaged,
}

/// <summary>The first broken place.</summary>
/// <param name="Record">The record's id, where one is left.</param>
/// <param name="Anchor">The anchor that told, if one did.</param>
public sealed record AuditBreak(AuditHarm Harm, string Node, long Position, Guid? Record = null, string? Anchor = null)
{
    /// <summary>What is wrong and where, in a sentence.</summary>
    public string Told()
    {
        var place = $"节点 {Node} 第{Position}条";
        return Harm switch
        {
            AuditHarm.Missing => $"{place}缺失。",
            AuditHarm.Altered => $"{place}（{Record}）被改动，或顺序被调换。",
            AuditHarm.CutOff => $"{place}起被截断：锚点 {Anchor} 表明链曾经更长。",
            AuditHarm.Rewritten => $"{place}（{Record}）与锚点 {Anchor} 不符：整条链被重新计算过。",
            AuditHarm.AnchorDamaged => $"锚点 {Anchor} 无法读取。",
            _ => throw new InvalidOperationException($"{Harm} has no words."),
        };
    }
}
