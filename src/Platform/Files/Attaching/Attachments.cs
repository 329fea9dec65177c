using Microsoft.EntityFrameworkCore;
using Platform.Commands;
using Platform.Database;
using Platform.Ledgers;
using Platform.Time;

namespace Platform.Files;

/// <summary>Gives received files to their owners, inside the transaction of a command, and tells what an owner has.</summary>
/// <remarks>Who may see an owner's files is the owner's policy: nothing here is asked before it has been.</remarks>
public sealed class Attachments(AppDb db, Ledger ledger, CurrentActor current, HouseTime time)
{
    static readonly Statement KeepContent = new(
        "INSERT INTO platform_stored_file (hash, size, type, scan, first_seen, region) VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT (hash) DO NOTHING", 6);

    static readonly Statement NoteScan = new("UPDATE platform_stored_file SET scan = $2 WHERE hash = $1 AND scan <> $2", 2);

    static readonly Statement AddReference = Statement.Insert("platform_file_reference",
        "id", "hash", "owner_kind", "owner_id", "name", "uploaded_by", "person", "uploaded_at", "place", "region", "replaces");

    int attached;

    public FileId Attach(ReceivedFile received, string ownerKind, Guid ownerId) => Attach([received], ownerKind, ownerId)[0];

    /// <remarks>The contents in one order for all commands, so that two with the same new files cannot wait for each other.</remarks>
    public IReadOnlyList<FileId> Attach(IReadOnlyList<ReceivedFile> received, string ownerKind, Guid ownerId)
    {
        foreach (var file in received.OrderBy(file => file.Hash.Hex, StringComparer.Ordinal)) Keep(file);
        return [.. received.Select(file => Refer(file, ownerKind, ownerId))];
    }

    /// <summary>A newer version of a file that the same owner has: the caller has made sure of that, and that none is newer yet.</summary>
    public FileId Replace(Attachment former, ReceivedFile received)
    {
        Keep(received);
        return Refer(received, former.OwnerKind, former.OwnerId, former.Id);
    }

    void Keep(ReceivedFile file)
    {
        ledger.Append(KeepContent, file.Hash.Hex, file.Size, file.Type.Code, file.Scan, time.Now, current.Actor.Region);
        if (file.Scan == ScanState.Clean) ledger.Append(NoteScan, file.Hash.Hex, file.Scan);
    }

    FileId Refer(ReceivedFile file, string ownerKind, Guid ownerId, FileId? replaces = null)
    {
        var actor = current.Actor;
        var id = FileId.New();
        ledger.Append(AddReference, id.Value, file.Hash.Hex, ownerKind, ownerId, file.Name,
            string.Join(' ', new[] { actor.UnitName, actor.PostName, actor.PersonName }.Where(part => part.Length > 0)),
            actor.Person?.Value, time.Now, attached++, actor.Region, replaces?.Value);
        return id;
    }

    /// <returns>False when there is no such file any more.</returns>
    public async Task<bool> Detach(FileId id, CancellationToken ct)
    {
        if (await db.Set<FileReference>().SingleOrDefaultAsync(reference => reference.Id == id, ct) is not { } reference) return false;

        (await db.Set<StoredFile>().SingleAsync(content => content.Hash == reference.Hash, ct)).Release(time.Now);
        db.Remove(reference);
        return true;
    }

    /// <summary>An owner's files, in the order they came.</summary>
    public Task<List<Attachment>> Of(string ownerKind, Guid ownerId, CancellationToken ct) =>
        Read(db.Set<FileReference>().Where(reference => reference.OwnerKind == ownerKind && reference.OwnerId == ownerId), ct);

    /// <summary>The files of many owners, each one's in the order they came.</summary>
    public Task<List<Attachment>> Of(string ownerKind, IReadOnlyList<Guid> ownerIds, CancellationToken ct) =>
        Read(db.Set<FileReference>().Where(reference => reference.OwnerKind == ownerKind && EF.Parameter(ownerIds).Contains(reference.OwnerId)), ct);

    public async Task<Attachment?> Find(FileId id, CancellationToken ct) =>
        (await Read(db.Set<FileReference>().Where(reference => reference.Id == id), ct)).SingleOrDefault();

    async Task<List<Attachment>> Read(IQueryable<FileReference> references, CancellationToken ct)
    {
        var rows = await (
            from reference in references.AsNoTracking()
            join content in db.Set<StoredFile>().AsNoTracking() on reference.Hash equals content.Hash
            orderby reference.UploadedAt, reference.Place
            select new { reference, content.Size, content.Type, content.Scan }).ToListAsync(ct);

        return rows.ConvertAll(row => new Attachment(
            row.reference.Id, row.reference.OwnerKind, row.reference.OwnerId, row.reference.Name, row.Size, FileTypes.Of(row.Type), row.Scan,
            row.reference.Hash, row.reference.UploadedBy, row.reference.UploadedAt)
        { Replaces = row.reference.Replaces });
    }
}
