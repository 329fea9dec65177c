using Personal.Cards;
using Personal.Documents;
using Personal.Drafts;
using Personal.Notes;
using Platform.Audit;

namespace Personal;

/// <summary>What the audit calls the module's commands and queries.</summary>
sealed class PersonalAuditWords : IAuditWords
{
    public string About => "个人事务";

    public IEnumerable<AuditAction> Actions =>
    [
        AuditAction.Of<RemoveFolder>("删除文件夹"),
        AuditAction.Of<ChangeFolder>("修改文件夹"),
        AuditAction.Of<AddFolder>("新建文件夹"),
        AuditAction.Of<ChangeDocument>("修改个人文档"),
        AuditAction.Of<UploadDocuments>("上传个人文档"),
        AuditAction.Of<RemoveDocument>("删除个人文档"),
        AuditAction.Of<RemoveCard>("删除名片"),
        AuditAction.Of<KeepColleague>("收入同事名片"),
        AuditAction.Of<AddCard>("增加名片"),
        AuditAction.Of<ImportCards>("导入名片"),
        AuditAction.Of<ChangeCard>("修改名片"),
        AuditAction.Of<WriteNote>("写便笺"),
        AuditAction.Of<RemoveNote>("删除便笺"),
        AuditAction.Of<ChangeNote>("修改便笺"),
        AuditAction.Of<KeepDraft>("保存草稿"),
        AuditAction.Of<DropDraft>("删除草稿"),
        AuditAction.Of<ListDocuments>("查看个人文档清单"),
        AuditAction.Of<ReadDocument>("查看个人文档"),
        AuditAction.Of<FindColleagues>("查找同事"),
        AuditAction.Of<ExportCards>("导出名片", AuditNature.Exports),
        AuditAction.Of<ListCards>("查看名片夹"),
        AuditAction.Of<ReadCard>("查看名片"),
        AuditAction.Of<ReadNote>("查看便笺"),
        AuditAction.Of<ListNotes>("查看便笺清单"),
        AuditAction.Of<ListDrafts>("查看草稿清单"),
        AuditAction.Of<ReadDraft>("查看草稿"),
    ];

    public IEnumerable<AuditSubject> Subjects =>
    [
        new("card", "名片"),
        new("document", "个人文档"),
        new("folder", "文件夹"),
        new("note", "便笺"),
        new("draft", "草稿"),
    ];
}
