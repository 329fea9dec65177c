using Kernel;
using Platform.Ledgers;
using Platform.Writing;

namespace Platform.Files;

/// <summary>Strikes a content off the register, unless something refers to it or did so until lately.</summary>
/// <remarks>On PostgreSQL a reference that is just being written holds the content's row, so the strike waits for it and then fails on the foreign key.</remarks>
sealed class ForgetContentJob(Actor actor, DateTimeOffset at, ContentHash hash, DateTimeOffset releasedBefore) : WriteJob(actor, at)
{
    static readonly Statement Strike = new(
        """
        DELETE FROM platform_stored_file
        WHERE hash = $1 AND (released_at IS NULL OR released_at < $2)
          AND NOT EXISTS (SELECT 1 FROM platform_file_reference WHERE platform_file_reference.hash = platform_stored_file.hash)
        """, 2);

    static readonly Statement Find = new("SELECT 1 FROM platform_stored_file WHERE hash = $1", 1);

    /// <summary>That nothing knows of the content any more.</summary>
    public bool Forgotten { get; private set; }

    public override async Task<bool> Work(WriteScope scope, CancellationToken ct)
    {
        await scope.Write(new(Strike, [hash.Hex, releasedBefore]), ct);
        Forgotten = await scope.Read(new(Find, [hash.Hex]), ct) is null;
        return Forgotten;
    }
}
