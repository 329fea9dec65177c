using Kernel;
using Microsoft.AspNetCore.Mvc;
using Platform.Commands;
using Platform.Files;
using Platform.Reading;
using Ui.Forms;
using Ui.Gate;

namespace Matters.Cases;

[ForStaff, TakesFiles]
sealed class ReplaceFilePage(UseCases useCases, Queries queries, FormFiles files, CurrentActor current) : FileFormPage(queries, files, current)
{
    [BindProperty(SupportsGet = true, Name = "file")] public Guid Replaced { get; set; }

    public Attachment Former { get; private set; } = null!;

    public override string Title => "更新附件";

    protected override Refusal? Find(MatterSheet sheet)
    {
        if (sheet.Files.FirstOrDefault(file => file.Id.Value == Replaced) is not { } former) return CommandRefusals.NotFound;

        Former = former;
        return null;
    }

    protected override Task<Result<Done>> Bring(IReadOnlyList<ReceivedFile> received, CancellationToken ct) =>
        useCases.Run<ReplaceFile, Done>(new(new(Id), Former.Id, received, Opinion), ct, this.Once());
}
