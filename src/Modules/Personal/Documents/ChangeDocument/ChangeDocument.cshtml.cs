using Microsoft.AspNetCore.Mvc;
using Platform.Commands;
using Platform.Reading;
using Ui.Forms;
using Ui.Gate;

namespace Personal.Documents;

[ForStaff, ResponseCache(NoStore = true)]
sealed class ChangeDocumentPage(UseCases useCases, Queries queries) : PlacePage(useCases)
{
    DocumentSheet sheet = null!;

    public override IReadOnlyList<Choice> Folders => sheet.Tree.Choices();

    public override PersonalFolderId? In => sheet.Document.Folder;

    public override string Title => sheet.Document.Name;

    public override string Removing => "删除文件";

    protected override long Version => sheet.Document.Version;

    PersonalDocumentId Document => PersonalDocumentId.From(Id);

    public Task<IActionResult> OnPostAsync(CancellationToken ct) => Do(new ChangeDocument(Document, Seen, Name, Chosen), () => Chosen, anew: false, ct);

    public Task<IActionResult> OnPostRemoveAsync(CancellationToken ct) => Do(new RemoveDocument(Document), () => In, anew: true, ct);

    protected override async Task<IActionResult?> Load(CancellationToken ct)
    {
        var read = await queries.Ask<ReadDocument, DocumentSheet>(new(Document), ct);
        if (!read.Succeeded) return this.Refuse(read);

        sheet = read.Value;
        return null;
    }
}
