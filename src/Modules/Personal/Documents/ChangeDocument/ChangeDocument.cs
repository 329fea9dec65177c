using Kernel;
using Microsoft.EntityFrameworkCore;
using Personal.Own;
using Platform.Audit;
using Platform.Commands;

namespace Personal.Documents;

/// <summary>Gives one of the officer's own documents another name or another folder.</summary>
sealed record ChangeDocument(PersonalDocumentId Id, long Seen, string? Name, PersonalFolderId? Folder) : ICommand<Done>
{
    public static Permission Requires => Permission.Staff;

    public IEnumerable<Refusal> Check() => DocumentName.Check(Name);
}

sealed class ChangeDocumentHandler(OwnDocuments own, OwnPlace place, AuditTrail audit) : IHandle<ChangeDocument, Done>
{
    public async Task<Result<Done>> Handle(ChangeDocument command, CancellationToken ct)
    {
        audit.Subject = $"document:{command.Id}";
        await place.Take(ct);
        if (await own.Find(command.Id, ct) is not { } document) return CommandRefusals.NotFound;
        if (document.Version != command.Seen) return DocumentRefusals.ChangedMeanwhile;
        if (command.Folder is { } folder && await own.Find(folder, ct) is null) return DocumentRefusals.FolderUnknown;

        var name = DocumentName.Renamed(command.Name, document.Name);
        if (name.Length > DocumentName.Longest) return DocumentRefusals.NameTooLong;
        if (await own.All.AnyAsync(other => other.Folder == command.Folder && other.Name == name && other.Id != command.Id, ct)) return DocumentRefusals.NameTaken;

        document.Become(name, command.Folder);
        return Done.It;
    }
}
