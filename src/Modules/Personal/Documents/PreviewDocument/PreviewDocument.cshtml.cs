using Kernel;
using Microsoft.AspNetCore.Mvc;
using Platform.Files;
using Platform.Reading;
using Ui.Gate;
using Ui.Parts;

namespace Personal.Documents;

/// <summary>Shows one of the officer's own documents.</summary>
[ForStaff]
sealed class PreviewDocumentPage(Queries queries, Previews previews) : FilePreviewPage(previews)
{
    [BindProperty(SupportsGet = true)] public Guid Id { get; set; }

    public DocumentSheet Sheet { get; private set; } = null!;

    protected override string FileAddress => PersonalAddress.FileOf(Sheet.Document.Id);

    protected override string Here => PersonalAddress.PreviewOf(Sheet.Document.Id);

    protected override async Task<Result<Attachment>> Find(CancellationToken ct)
    {
        var read = await queries.Ask<ReadDocument, DocumentSheet>(new(PersonalDocumentId.From(Id)), ct);
        if (!read.Succeeded) return Result<Attachment>.Refused(read.Refusals);

        Sheet = read.Value;
        return Sheet.File;
    }
}
