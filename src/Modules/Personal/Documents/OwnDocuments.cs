using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using Platform.Commands;
using Platform.Database;

namespace Personal.Documents;

/// <summary>The row policy of personal documents and their folders: one's own, in whatever post.</summary>
sealed class OwnDocuments(AppDb db, CurrentActor current, IOptions<PersonalSettings> settings)
{
    /// <summary>Under which the files are attached.</summary>
    public const string OwnerKind = "personal.document";

    public AppDb Db => db;

    public PersonalSettings Settings => settings.Value;

    public IQueryable<PersonalDocument> All
    {
        get
        {
            var me = current.Actor.Person;
            return db.Set<PersonalDocument>().Where(document => document.Person == me);
        }
    }

    public IQueryable<PersonalFolder> Folders
    {
        get
        {
            var me = current.Actor.Person;
            return db.Set<PersonalFolder>().Where(folder => folder.Person == me);
        }
    }

    public async Task<FolderTree> Tree(CancellationToken ct) => new(await Folders.AsNoTracking().ToListAsync(ct));

    public Task<PersonalDocument?> Find(PersonalDocumentId id, CancellationToken ct) => All.SingleOrDefaultAsync(document => document.Id == id, ct);

    public Task<PersonalFolder?> Find(PersonalFolderId id, CancellationToken ct) => Folders.SingleOrDefaultAsync(folder => folder.Id == id, ct);

    public async Task<HashSet<string>> NamesIn(PersonalFolderId? folder, CancellationToken ct) =>
        [.. await All.Where(document => document.Folder == folder).Select(document => document.Name).ToListAsync(ct)];

    public Task<long> Taken(CancellationToken ct) => All.SumAsync(document => document.Bytes, ct);
}
