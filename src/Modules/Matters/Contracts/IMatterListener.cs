namespace Matters.Contracts;

/// <summary>What a kind's module does of its own when an action that every kind has (重新办理, 并件 …) befalls one of its matters: in the same transaction, once the action was allowed.</summary>
public interface IMatterListener
{
    /// <summary>The key of the <see cref="MatterKind"/>.</summary>
    string Kind { get; }

    Task Before(MatterAction action, MatterId matter, CancellationToken ct);
}
