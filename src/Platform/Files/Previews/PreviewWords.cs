namespace Platform.Files;

/// <summary>Why there is no preview, and what can be done: the file itself can always be downloaded.</summary>
static class PreviewWords
{
    public const string Busy = "现在请求预览的文件较多。请稍后再打开本页，或者下载后查看。";

    public static string NoneFor(FileType type) => $"此类文件（{type.Code}）不能在网页中预览，请下载后查看。";

    /// <returns>Null when every program that the type needs is installed.</returns>
    public static string? Missing(FileType type, PreviewSettings settings)
    {
        if (!OperatingSystem.IsLinux()) return "本系统不能生成预览，请下载后查看。";
        if (PreviewKinds.IsOffice(type) && Programs.Find(settings.OfficeProgram) is null) return Install("libreoffice-writer-nogui、libreoffice-calc-nogui");
        return Programs.Find(settings.PageProgram) is null ? Install("poppler-utils") : null;
    }

    public static string Failed(ProcessEnd end) => end switch
    {
        ProcessEnd.TooLong => "生成预览超过了时限，已经停止。文件可能过于复杂或者不正常，请下载后谨慎查看。",
        ProcessEnd.TooMuchMemory or ProcessEnd.TooManyProcesses or ProcessEnd.TooMuchWritten => "生成预览占用的资源超过了限额，已经停止。文件可能不正常，请下载后谨慎查看。",
        _ => "此文件无法生成预览：可能已损坏、加了密码，或者与其类型不符。请下载后查看。",
    };

    static string Install(string package) => $"服务器没有安装生成预览的软件，请下载后查看。管理员安装 Debian 软件包 {package} 后即可预览。";
}
