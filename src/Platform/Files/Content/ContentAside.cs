namespace Platform.Files;

/// <summary>A copy of a content that a collection has moved aside. Another copy of the same content may be kept, or aside, beside it.</summary>
/// <param name="Name">Its own: whoever destroys it destroys nothing that was uploaded since.</param>
/// <param name="At">When it was last kept.</param>
public sealed record ContentAside(ContentHash Hash, string Name, DateTimeOffset At);
