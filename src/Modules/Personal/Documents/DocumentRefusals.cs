using Kernel;
using Ui.Marks;

namespace Personal.Documents;

/// <summary>Every "no" of the personal documents.</summary>
static class DocumentRefusals
{
    public static readonly Refusal NameMissing = Refusal.Input("personal.document-name-missing", "Name", "请填写名称。");

    public static readonly Refusal NameTooLong = Refusal.Input("personal.document-name-too-long", "Name", $"名称最多{DocumentName.Longest}个字，请缩短。");

    public static readonly Refusal NameUnusable = Refusal.Input("personal.document-name-unusable", "Name", "名称中不能有 \\ / : * ? \" < > | 这些符号，请去掉。");

    public static readonly Refusal NameTaken = Refusal.Input("personal.document-name-taken", "Name", "该文件夹中已有同名的内容，请换一个名称，或者选择别的文件夹。");

    public static readonly Refusal FolderUnknown = Refusal.Input("personal.document-folder-unknown", "Folder", "所选的文件夹已不存在，请重新选择。");

    public static readonly Refusal FolderInItself = Refusal.Input("personal.folder-in-itself", "Folder", "文件夹不能移到它自己或者它下面的文件夹里，请选择别的位置。");

    public static readonly Refusal TooDeep = Refusal.Input("personal.folders-too-deep", "Folder", $"文件夹最多{FolderTree.Deepest}层，请放在上面的层级。");

    public static readonly Refusal FolderNotEmpty = new("personal.folder-not-empty", "文件夹里还有内容，不能删除。请先移走或者删除里面的文件和文件夹。");

    public static readonly Refusal FileMissing = Refusal.Input("personal.document-file-missing", "Files", "请选择要上传的文件。");

    public static readonly Refusal ChangedMeanwhile = new("personal.document-changed-meanwhile", "此内容已在别的窗口改过。您填写的内容仍保留，请核对后再次保存。", RefusalKind.Conflict);

    public static Refusal TooManyFolders(int most) => Refusal.Input("personal.too-many-folders", "Name", $"文件夹最多建{most}个，已经建满。请先删除不用的文件夹。");

    public static Refusal NoRoom(long left, long quota) =>
        Refusal.Input("personal.documents-full", "Files", $"个人文档的空间不够：共{Sizes.Text(quota)}，还剩{Sizes.Text(left)}。请删除不用的文件后再上传；工作文件请存入相应的办件。");
}
