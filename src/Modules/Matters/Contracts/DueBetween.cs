namespace Matters.Contracts;

/// <summary>A stretch of time in which matters become due.</summary>
/// <param name="Before">The first instant that does not belong to it any more.</param>
public sealed record DueBetween(DateTimeOffset From, DateTimeOffset Before);
