using Kernel;
using Microsoft.EntityFrameworkCore;
using Personal.Own;
using Platform.Audit;
using Platform.Commands;

namespace Personal.Documents;

/// <summary>Throws one of the officer's own folders away, if nothing is in it.</summary>
sealed record RemoveFolder(PersonalFolderId Id) : ICommand<Done>
{
    public static Permission Requires => Permission.Staff;
}

sealed class RemoveFolderHandler(OwnDocuments own, OwnPlace place, AuditTrail audit) : IHandle<RemoveFolder, Done>
{
    public async Task<Result<Done>> Handle(RemoveFolder command, CancellationToken ct)
    {
        audit.Subject = $"folder:{command.Id}";
        await place.Take(ct);
        if (await own.Find(command.Id, ct) is not { } folder) return CommandRefusals.NotFound;
        if (await own.Folders.AnyAsync(below => below.Parent == command.Id, ct) || await own.All.AnyAsync(document => document.Folder == command.Id, ct))
            return DocumentRefusals.FolderNotEmpty;

        own.Db.Remove(folder);
        return Done.It;
    }
}
