namespace Platform.Files;

/// <summary>A file as it is listed and downloaded.</summary>
public sealed record Attachment(
    FileId Id,
    string OwnerKind,
    Guid OwnerId,
    string Name,
    long Size,
    FileType Type,
    ScanState Scan,
    ContentHash Hash,
    string UploadedBy,
    DateTimeOffset UploadedAt)
{
    /// <summary>The file whose newer version this is.</summary>
    public FileId? Replaces { get; init; }
}
