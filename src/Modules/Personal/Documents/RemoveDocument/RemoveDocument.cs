using Kernel;
using Platform.Audit;
using Platform.Commands;
using Platform.Files;

namespace Personal.Documents;

/// <summary>Throws one of the officer's own documents away, and with it the room that it took.</summary>
sealed record RemoveDocument(PersonalDocumentId Id) : ICommand<Done>
{
    public static Permission Requires => Permission.Staff;
}

sealed class RemoveDocumentHandler(OwnDocuments own, Attachments attachments, AuditTrail audit) : IHandle<RemoveDocument, Done>
{
    public async Task<Result<Done>> Handle(RemoveDocument command, CancellationToken ct)
    {
        audit.Subject = $"document:{command.Id}";
        if (await own.Find(command.Id, ct) is not { } document) return CommandRefusals.NotFound;

        foreach (var file in await attachments.Of(OwnDocuments.OwnerKind, document.Id.Value, ct)) await attachments.Detach(file.Id, ct);
        own.Db.Remove(document);
        return Done.It;
    }
}
