using Kernel;

namespace Platform.Files;

/// <summary>Why a file is not taken or not given out.</summary>
public static class FileRefusals
{
    public static Refusal TooMany(string field, int most) => Refusal.Input("platform.file-too-many", field, $"一次最多上传{most}个文件，请减少后重新选择。");

    public static Refusal TooLarge(string field, string name, long largest) =>
        Refusal.Input("platform.file-too-large", field, $"“{name}”超过单个文件{Megabytes(largest)}的上限。请压缩或拆分后重新选择。");

    public static Refusal TooMuchFromHere(string field, long bytesPerHour) =>
        Refusal.Input("platform.file-too-much-from-here", field, $"您所在网络一小时内上传的文件超过{Megabytes(bytesPerHour)}的上限，本次选择的文件没有接收。请约一小时后再试，或者减少文件，也可以邮寄或者当面提交。");

    public static Refusal Empty(string field, string name) => Refusal.Input("platform.file-empty", field, $"“{name}”是空文件，没有任何内容。请检查后重新选择。");

    public static Refusal ExtensionDiffers(string field, string name, FileType actual) =>
        Refusal.Input("platform.file-extension-differs", field, $"“{name}”的内容实际是{actual.Code}格式，与文件名后缀不一致。请用原来的程序另存为正确格式后重新选择。");

    public static Refusal Infected(string field, string name) => Refusal.Input("platform.file-infected", field, $"“{name}”含有病毒，已拒收。请查杀病毒后重新选择，并检查您的电脑。");

    public static Refusal ScannerAway(string field, string name) => Refusal.Input("platform.file-scanner-away", field, $"病毒扫描暂时不可用，“{name}”未能接收。请稍后重试。");

    public static Refusal StorageFull(string field, string name) => Refusal.Input("platform.file-storage-full", field, $"服务器存储空间不足，“{name}”未能保存。请稍后重试，或联系技术支持。");

    public static Refusal TicketExpired(string field) => Refusal.Input("platform.file-ticket-expired", field, "之前上传的文件已超过保留时间，请重新选择文件。");

    public static readonly Refusal ContentMissing = new("platform.file-content-missing", "文件内容在存储中缺失，暂时无法下载。请联系技术支持从备份中恢复。");

    public static readonly Refusal ContentDamaged = new("platform.file-content-damaged", "文件内容与登记的校验值不一致，可能已损坏或被改动，不予下载。请联系技术支持从备份中恢复。");

    internal static Refusal Of(Unwanted unwanted, string field, string name) => unwanted switch
    {
        Unwanted.Program => Refusal.Input("platform.file-program", field, $"“{name}”是可执行程序或脚本，不能上传。请改为上传文档或图片。"),
        Unwanted.Markup => Refusal.Input("platform.file-markup", field, $"“{name}”是网页或 XML 类文件，不能上传。请转换为 PDF 或图片后上传。"),
        Unwanted.Macros => Refusal.Input("platform.file-macros", field, $"“{name}”含有宏，不能上传。请另存为不含宏的文档或 PDF 后上传。"),
        Unwanted.Encrypted => Refusal.Input("platform.file-encrypted", field, $"“{name}”设有打开密码，无法检查和办理。请取消密码后上传。"),
        Unwanted.Damaged => Refusal.Input("platform.file-damaged", field, $"“{name}”不完整或已损坏，无法打开。请检查后重新选择。"),
        Unwanted.Bomb => Refusal.Input("platform.file-bomb", field, $"“{name}”解压后的内容过大或过多，不能上传。请拆分后上传。"),
        Unwanted.HoldsProgram => Refusal.Input("platform.file-holds-program", field, $"“{name}”里面含有程序、脚本或不安全的路径，不能上传。请去除后重新压缩。"),
        _ => Refusal.Input("platform.file-unknown-kind", field, $"无法识别“{name}”的格式。可上传 PDF、OFD、Word、Excel、PPT、WPS、图片、文本、压缩包（zip）和音视频文件。"),
    };

    static string Megabytes(long bytes) => bytes >= 1024 * 1024 ? $"{bytes / (1024 * 1024)} MB" : $"{bytes}字节";
}
