using Microsoft.AspNetCore.Mvc;
using Platform.Commands;
using Platform.Reading;
using Ui.Forms;
using Ui.Gate;

namespace Personal.Documents;

[ForStaff, ResponseCache(NoStore = true)]
sealed class ChangeFolderPage(UseCases useCases, Queries queries) : PlacePage(useCases)
{
    FolderSheet sheet = null!;

    public override IReadOnlyList<Choice> Folders => sheet.Tree.Choices(without: Of);

    public override PersonalFolderId? In => sheet.Here!.Parent;

    public override string Title => sheet.Here!.Name;

    public override string Removing => "删除文件夹";

    protected override long Version => sheet.Here!.Version;

    PersonalFolderId Of => PersonalFolderId.From(Id);

    public Task<IActionResult> OnPostAsync(CancellationToken ct) => Do(new ChangeFolder(Of, Seen, Name, Chosen), () => Of, anew: false, ct);

    public Task<IActionResult> OnPostRemoveAsync(CancellationToken ct) => Do(new RemoveFolder(Of), () => In, anew: true, ct);

    protected override async Task<IActionResult?> Load(CancellationToken ct)
    {
        var read = await queries.Ask<ListDocuments, FolderSheet>(new(Of, null), ct);
        if (!read.Succeeded) return this.Refuse(read);

        sheet = read.Value;
        return null;
    }
}
