namespace Platform.Files;

/// <summary>How a file of a type can be looked at without being downloaded.</summary>
public enum PreviewKind
{
    /// <summary>Not at all: archives, sound, film, what no program here can draw.</summary>
    None,

    /// <summary>The browser draws it itself, and nothing in it can run.</summary>
    Picture,

    Text,

    /// <summary>Its pages are drawn as pictures by a program of the system.</summary>
    Pages,

    /// <summary>The browser draws it by a script of the house, in a frame that is cut off from the page, its cookies and the network.</summary>
    Framed,
}

/// <summary>Which kind a type of file has.</summary>
public static class PreviewKinds
{
    /// <summary>Turned into a PDF first.</summary>
    static readonly HashSet<FileType> Office =
    [
        FileTypes.Docx, FileTypes.Xlsx, FileTypes.Pptx, FileTypes.Odt, FileTypes.Ods, FileTypes.Odp, FileTypes.Doc, FileTypes.Xls, FileTypes.Ppt,
    ];

    static readonly HashSet<FileType> Pictures = [FileTypes.Png, FileTypes.Jpeg, FileTypes.Gif, FileTypes.Webp, FileTypes.Bmp];

    public static PreviewKind Of(FileType type) =>
        Pictures.Contains(type) ? PreviewKind.Picture
        : type == FileTypes.Text || type == FileTypes.Csv ? PreviewKind.Text
        : type == FileTypes.Pdf || IsOffice(type) ? PreviewKind.Pages
        : type == FileTypes.Ofd ? PreviewKind.Framed
        : PreviewKind.None;

    internal static bool IsOffice(FileType type) => Office.Contains(type);
}
