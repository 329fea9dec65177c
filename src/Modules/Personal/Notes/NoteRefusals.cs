using Kernel;

namespace Personal.Notes;

/// <summary>Every "no" of a note.</summary>
static class NoteRefusals
{
    public static readonly Refusal TitleMissing = Refusal.Input("personal.note-title-missing", "Title", "请填写标题，便于以后查找。");

    public static readonly Refusal TitleTooLong = Refusal.Input("personal.note-title-too-long", "Title", $"标题最多{NoteText.LongestTitle}个字，请缩短，其余写在内容里。");

    public static readonly Refusal TextTooLong = Refusal.Input("personal.note-text-too-long", "Text", $"内容最多{NoteText.LongestText}个字，请删减，或者存为个人文档。");

    public static readonly Refusal MatterUnknown = Refusal.Input("personal.note-matter-unknown", "Number", "没有找到这个编号的办件，或者它不在您的查看范围内。请核对编号，或者留空。");

    public static readonly Refusal ChangedMeanwhile = new("personal.note-changed-meanwhile", "这条便笺已在别的窗口改过。您填写的内容仍保留，请对照下面的最新内容，确认后再次保存。", RefusalKind.Conflict);

    public static Refusal TooMany(int most) => new("personal.too-many-notes", $"便笺最多存{most}条，已经存满。请先删除不用的便笺。");
}
