using Kernel;

namespace Search.Contracts;

/// <summary>What a search is narrowed to; each may be left open.</summary>
public sealed record SearchFilter(string? Kind = null, UnitId? Unit = null, int? Year = null, string? State = null)
{
    public static SearchFilter None { get; } = new();
}
