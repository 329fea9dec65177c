namespace Platform.Files;

/// <param name="At">When it was last kept: an upload of a content that is there already renews it.</param>
public sealed record KeptContent(ContentHash Hash, long Size, DateTimeOffset At);
