using Kernel;
using Microsoft.EntityFrameworkCore;
using Platform.Commands;
using Platform.Files;
using Platform.Reading;

namespace Personal.Documents;

/// <summary>One of the officer's own documents, with its file under the name that it bears now.</summary>
sealed record ReadDocument(PersonalDocumentId Id) : IQuery<DocumentSheet>
{
    public static Permission Requires => Permission.Staff;

    public string? Subject => $"document:{Id}";
}

sealed record DocumentSheet(PersonalDocument Document, Attachment File, FolderTree Tree);

sealed class ReadDocumentAnswer(OwnDocuments own, Attachments attachments) : IAnswer<ReadDocument, DocumentSheet>
{
    public async Task<Result<DocumentSheet>> Answer(ReadDocument query, CancellationToken ct)
    {
        if (await own.All.AsNoTracking().SingleOrDefaultAsync(document => document.Id == query.Id, ct) is not { } document) return CommandRefusals.NotFound;

        var file = (await attachments.Of(OwnDocuments.OwnerKind, document.Id.Value, ct))[0];
        return new DocumentSheet(document, file with { Name = document.Name }, await own.Tree(ct));
    }
}
