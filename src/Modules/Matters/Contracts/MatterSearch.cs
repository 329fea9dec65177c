using Kernel;

namespace Matters.Contracts;

/// <summary>What a list is narrowed to; everything may be left open.</summary>
/// <param name="Text">A serial (95, 95号, 〔2026〕95) or any part of a number, with any brackets; or any part of a title or of an applicant's name, whatever the case and the width of its letters.</param>
/// <param name="Kind">The key of a <see cref="MatterKind"/>.</param>
/// <param name="Light">As it shines at the moment of asking; settled matters show none.</param>
/// <param name="Lead">The unit that answers for it.</param>
public sealed record MatterSearch(string? Text = null, string? Kind = null, MatterState? State = null, Light? Light = null, UnitId? Lead = null)
{
    /// <summary>Any part of the applicant's name, whatever the case and the width of its letters.</summary>
    public string? Applicant { get; init; }

    /// <summary>When it becomes due.</summary>
    public DueBetween? Due { get; init; }

    /// <summary>Nothing is left out.</summary>
    public static MatterSearch None { get; } = new();
}
