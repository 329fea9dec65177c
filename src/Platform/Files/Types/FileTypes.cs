namespace Platform.Files;

/// <summary>Every kind of file that the house takes.</summary>
public static class FileTypes
{
    public static readonly FileType Pdf = new("pdf", "application/pdf", inline: true);
    public static readonly FileType Ofd = new("ofd", "application/ofd");

    public static readonly FileType Docx = new("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document");
    public static readonly FileType Xlsx = new("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
    public static readonly FileType Pptx = new("pptx", "application/vnd.openxmlformats-officedocument.presentationml.presentation");
    public static readonly FileType Odt = new("odt", "application/vnd.oasis.opendocument.text");
    public static readonly FileType Ods = new("ods", "application/vnd.oasis.opendocument.spreadsheet");
    public static readonly FileType Odp = new("odp", "application/vnd.oasis.opendocument.presentation");
    public static readonly FileType Zip = new("zip", "application/zip");

    /// <summary>The older binary documents, and WPS's, which are the same container.</summary>
    public static readonly FileType Doc = new("doc", "application/msword", ["doc", "wps"]);
    public static readonly FileType Xls = new("xls", "application/vnd.ms-excel", ["xls", "et"]);
    public static readonly FileType Ppt = new("ppt", "application/vnd.ms-powerpoint", ["ppt", "dps"]);

    public static readonly FileType Png = new("png", "image/png", inline: true);
    public static readonly FileType Jpeg = new("jpg", "image/jpeg", ["jpg", "jpeg", "jpe", "jfif"], Inline: true);
    public static readonly FileType Gif = new("gif", "image/gif", inline: true);
    public static readonly FileType Webp = new("webp", "image/webp", inline: true);
    public static readonly FileType Bmp = new("bmp", "image/bmp", inline: true);
    public static readonly FileType Tiff = new("tif", "image/tiff", ["tif", "tiff"]);
    public static readonly FileType Heic = new("heic", "image/heic", ["heic", "heif"]);

    public static readonly FileType Text = new("txt", "text/plain");
    public static readonly FileType Csv = new("csv", "text/csv");

    public static readonly FileType Mp3 = new("mp3", "audio/mpeg");
    public static readonly FileType M4a = new("m4a", "audio/mp4");
    public static readonly FileType Wav = new("wav", "audio/wav");
    public static readonly FileType Amr = new("amr", "audio/amr");
    public static readonly FileType Mp4 = new("mp4", "video/mp4", ["mp4", "m4v"]);
    public static readonly FileType Mov = new("mov", "video/quicktime");

    public static IReadOnlyList<FileType> All { get; } =
    [
        Pdf, Ofd, Docx, Xlsx, Pptx, Odt, Ods, Odp, Zip, Doc, Xls, Ppt,
        Png, Jpeg, Gif, Webp, Bmp, Tiff, Heic, Text, Csv, Mp3, M4a, Wav, Amr, Mp4, Mov,
    ];

    /// <summary>A page that the house itself made, such as a letter. Nobody may upload one, and it is given out as a file only.</summary>
    public static readonly FileType Page = new("html", "text/html; charset=utf-8");

    /// <summary>For the <c>accept</c> attribute of a file field: <c>.pdf,.ofd,…</c></summary>
    public static string Accept { get; } = string.Join(',', All.SelectMany(type => type.Extensions).Select(extension => $".{extension}"));

    public static FileType Of(string code) => All.Append(Page).Single(type => type.Code == code);
}
