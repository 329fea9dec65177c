using Kernel;

namespace Search.Finding;

/// <summary>What ranking and counting need to know of a document.</summary>
sealed record Found(long Id, string Source, Guid Thing, string Kind, UnitId? Unit, int Year, string State, string Title, string? Number, DateTimeOffset At);
