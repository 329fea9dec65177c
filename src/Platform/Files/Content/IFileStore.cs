namespace Platform.Files;

/// <summary>Where contents lie, each under its own hash: the same content twice is one. It knows nothing of names, owners or rights.</summary>
public interface IFileStore
{
    /// <summary>Reads a stream to its end into a place of its own, hashing on the way. It is not kept yet.</summary>
    /// <returns>Null when it is longer than allowed; nothing is left of it then.</returns>
    Task<IncomingFile?> Take(Stream content, long atMost, CancellationToken ct);

    /// <summary>A content to read and seek in, or null when it is not here.</summary>
    Task<Stream?> Open(ContentHash hash, CancellationToken ct);

    IAsyncEnumerable<KeptContent> All();

    /// <summary>Moves a content out of reach of new uploads, as the first step of removing it, unless it was kept again since.</summary>
    /// <remarks>Until it is destroyed it can still be opened, so that nothing breaks when it has to be put back.</remarks>
    /// <returns>Null when it was kept again, or another collection was quicker.</returns>
    Task<ContentAside?> SetAside(ContentHash hash, DateTimeOffset lastKeptBefore, CancellationToken ct);

    /// <remarks>A later copy under the same hash stays.</remarks>
    Task PutBack(ContentAside aside, CancellationToken ct);

    Task Destroy(ContentAside aside, CancellationToken ct);

    /// <summary>What an interrupted collection has left aside, or a running one has there now.</summary>
    IAsyncEnumerable<ContentAside> Aside();

    /// <summary>Drops what broken uploads have left before an instant.</summary>
    Task SweepIncoming(DateTimeOffset before, CancellationToken ct);
}
