using Kernel;
using Matters.Contracts;
using Microsoft.AspNetCore.Mvc;
using Platform.Files;
using Platform.Reading;
using Ui.Gate;
using Ui.Parts;

namespace Disclosure.Requests;

/// <summary>Shows an officer a file of a request: what came with it, what supplemented it, what goes out with the reply.</summary>
[ForStaff]
sealed class PreviewRequestFilePage(Queries queries, Previews previews) : FilePreviewPage(previews)
{
    [BindProperty(SupportsGet = true)] public Guid Id { get; set; }

    [BindProperty(SupportsGet = true, Name = "file")] public Guid FileOfRequest { get; set; }

    public MatterView Matter { get; private set; } = null!;

    protected override string FileAddress => DisclosureAddress.FileOf(new(Id), new(FileOfRequest));

    protected override string Here => DisclosureAddress.PreviewOf(new(Id), new(FileOfRequest));

    protected override async Task<Result<Attachment>> Find(CancellationToken ct) =>
        (await new FileWanted(Id, FileOfRequest).From(queries, ct)).Map(found =>
        {
            Matter = found.Request.Matter;
            return found.File;
        });
}
