using Kernel;
using Matters.Contracts;
using Microsoft.AspNetCore.Mvc;
using Platform.Files;
using Platform.Reading;
using Ui.Gate;
using Ui.Parts;

namespace Matters.Cases;

/// <summary>Shows a file of a matter.</summary>
[ForStaff]
sealed class PreviewMatterFilePage(Queries queries, Previews previews) : FilePreviewPage(previews)
{
    [BindProperty(SupportsGet = true)] public Guid Id { get; set; }

    [BindProperty(SupportsGet = true, Name = "file")] public Guid FileOfMatter { get; set; }

    public string Matter => MatterAddress.Of(new MatterId(Id));

    protected override string FileAddress => MatterAddress.FileOf(new(Id), new(FileOfMatter));

    protected override string Here => MatterAddress.PreviewOf(new(Id), new(FileOfMatter));

    protected override Task<Result<Attachment>> Find(CancellationToken ct) => queries.Ask<ReadMatterFile, Attachment>(new(new(Id), new(FileOfMatter)), ct);
}
