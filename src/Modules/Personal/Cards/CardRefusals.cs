using Kernel;

namespace Personal.Cards;

/// <summary>Every "no" of the name cards.</summary>
static class CardRefusals
{
    public static readonly Refusal NameMissing = Refusal.Input("personal.card-name-missing", "Name", "请填写姓名。");

    public static readonly Refusal TelephoneMalformed = Refusal.Input("personal.card-telephone-malformed", "Telephones", "电话只能写数字、空格和 + - ( ) # * 等符号，每行一个，最多6个，每个最多30位。请改正。");

    public static readonly Refusal EmailMalformed = Refusal.Input("personal.card-email-malformed", "Email", "电子邮箱的格式不对，应当像 name@example.cn 这样。请改正，或者留空。");

    public static readonly Refusal ChangedMeanwhile = new("personal.card-changed-meanwhile", "这张名片已在别的窗口改过。您填写的内容仍保留，请核对后再次保存。", RefusalKind.Conflict);

    public static readonly Refusal ColleagueKept = new("personal.colleague-kept", "这位同事的名片已在您的名片夹中，不需要再存。", RefusalKind.Conflict);

    public static readonly Refusal FileMissing = Refusal.Input("personal.card-file-missing", "Chosen", "请选择要导入的名片文件（.vcf）。");

    public static readonly Refusal FileTooLarge = Refusal.Input("personal.card-file-too-large", "Chosen", $"名片文件超过{VCardFile.LargestBytes / (1024 * 1024)} MB 的上限。请分成几个文件导入。");

    public static readonly Refusal FileUnreadable = Refusal.Input("personal.card-file-unreadable", "Chosen", "文件里没有可以识别的名片。请导出为 vCard 3.0 或 4.0 格式、UTF-8 编码的 .vcf 文件后重新选择。");

    public static Refusal TooLong(string field, string label, int most) => Refusal.Input("personal.card-field-too-long", field, $"{label}最多{most}个字，请缩短。");

    public static Refusal TooMany(int most) => new("personal.too-many-cards", $"名片最多存{most}张，放不下了。请先删除不用的名片。");
}
