using Kernel;
using Personal.Own;
using Platform.Audit;
using Platform.Commands;
using Platform.Files;

namespace Personal.Documents;

/// <summary>Keeps files that were received as personal documents, as far as there is room for all of them.</summary>
sealed record UploadDocuments(PersonalFolderId? Folder, IReadOnlyList<ReceivedFile> Files) : ICommand<Done>
{
    public static Permission Requires => Permission.Staff;

    public IEnumerable<Refusal> Check()
    {
        if (Files.Count == 0) yield return DocumentRefusals.FileMissing;
    }
}

sealed class UploadDocumentsHandler(OwnDocuments own, OwnPlace place, Attachments attachments, AuditTrail audit) : IHandle<UploadDocuments, Done>
{
    public async Task<Result<Done>> Handle(UploadDocuments command, CancellationToken ct)
    {
        if (await place.Take(ct) is not { } me) return CommandRefusals.NotPermitted;
        if (command.Folder is { } folder && await own.Find(folder, ct) is null) return CommandRefusals.NotFound;

        var room = new Space(await own.Taken(ct), own.Settings.DocumentBytes);
        if (command.Files.Sum(file => file.Size) > room.Left) return DocumentRefusals.NoRoom(room.Left, room.Quota);

        var names = await own.NamesIn(command.Folder, ct);
        foreach (var file in command.Files)
        {
            var document = new PersonalDocument(PersonalDocumentId.New(), me, command.Folder, DocumentName.Beside(names, file.Name), file.Size, place.Now, place.Region);
            names.Add(document.Name);
            own.Db.Add(document);
            attachments.Attach(file, OwnDocuments.OwnerKind, document.Id.Value);
        }

        audit.Detail = $"{command.Files.Count}";
        return Done.It;
    }
}
