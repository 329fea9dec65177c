using Kernel;

namespace Search.Contracts;

/// <summary>A thing as the search knows it: what is written in it, where it stands, and whom it concerns.</summary>
public sealed record SearchDocument
{
    /// <summary>What parts one thing that a document says from the next.</summary>
    public const string Apart = "\n\n";

    /// <summary>The thing's own id.</summary>
    public required Guid Thing { get; init; }

    /// <summary>The office's word for its kind: 依申请公开.</summary>
    public required string Kind { get; init; }

    public required string Title { get; init; }

    /// <summary>The reference number, when it has one.</summary>
    public string? Number { get; init; }

    /// <summary>Everything that it says, one thing after the other with <see cref="Apart"/> between them.</summary>
    public string Body { get; init; } = "";

    /// <summary>The files that belong to it: their names are found, and their text once it has been read.</summary>
    public IReadOnlyList<SearchFile> Files { get; init; } = [];

    /// <summary>The unit that answers for it.</summary>
    public UnitId? Unit { get; init; }

    /// <summary>The year it counts to, in the authority's zone.</summary>
    public required int Year { get; init; }

    /// <summary>The office's word for where it stands; empty when it has no states.</summary>
    public string State { get; init; } = "";

    /// <summary>What it is sorted by in time.</summary>
    public required DateTimeOffset At { get; init; }

    public required RegionCode Region { get; init; }

    /// <summary>Must cover all whom the row policy lets see it: whoever has none of them does not find it.</summary>
    public required IReadOnlyList<AccessToken> Access { get; init; }
}
