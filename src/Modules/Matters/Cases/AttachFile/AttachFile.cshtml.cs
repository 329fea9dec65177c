using Kernel;
using Matters.Contracts;
using Platform.Commands;
using Platform.Files;
using Platform.Reading;
using Ui.Forms;
using Ui.Gate;

namespace Matters.Cases;

[ForStaff, TakesFiles]
sealed class AttachFilePage(UseCases useCases, Queries queries, FormFiles files, CurrentActor current) : FileFormPage(queries, files, current)
{
    public override string Title => MatterWords.Of(MatterAction.Attach);

    protected override Task<Result<Done>> Bring(IReadOnlyList<ReceivedFile> received, CancellationToken ct) =>
        useCases.Run<AttachFile, Done>(new(new(Id), received, Opinion), ct, this.Once());
}
