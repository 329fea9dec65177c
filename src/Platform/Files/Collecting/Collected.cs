namespace Platform.Files;

/// <summary>What a collection removed.</summary>
public sealed record Collected(int Contents, long Bytes);
