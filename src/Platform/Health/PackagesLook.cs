using Microsoft.Extensions.Options;
using Platform.Files;

namespace Platform.Health;

/// <summary>The programs of the system that the house makes use of where they are installed.</summary>
sealed class PackagesLook(IOptionsMonitor<FileSettings> files, IOptionsMonitor<PreviewSettings> previews) : IHealthLook
{
    public string Group => "辅助软件";

    public int Order => 70;

    public Task<IReadOnlyList<HealthItem>> Look(CancellationToken ct) => Task.FromResult<IReadOnlyList<HealthItem>>(
    [
        Installed("文档转换（LibreOffice）", "libreoffice-writer-nogui、libreoffice-calc-nogui", Programs.Find(previews.CurrentValue.OfficeProgram), "不能预览 Word、Excel、WPS 文件；文件仍可上传和下载。"),
        Installed("PDF 预览（Poppler）", "poppler-utils", Programs.Find(previews.CurrentValue.PageProgram), "不能预览 PDF 和 Word、Excel、WPS 文件；文件仍可上传和下载。"),
        Installed("PDF 文字（Poppler）", "poppler-utils", Programs.Find(previews.CurrentValue.TextProgram), "附件中 PDF 的文字检索不到；文件仍可上传和下载。"),
        Installed("病毒扫描（ClamAV）", "clamav-daemon", ClamdAddress.Of(files.CurrentValue.Scanner)?.ToString(), "上传的文件不做病毒扫描，并标注“未扫描”。"),
    ]);

    static HealthItem Installed(string name, string package, string? where, string without) => where is not null
        ? new(name, HealthState.Good, $"已安装（{where}）")
        : new(name, HealthState.Absent, "未安装", $"{without}需要时请安装 Debian 软件包 {package}。");
}
