using System.ComponentModel.DataAnnotations;

namespace Platform.Files;

/// <summary>How previews are made and how much they may cost: section <c>Previews</c> of the configuration.</summary>
public sealed class PreviewSettings
{
    /// <summary>How many are made at once on this node.</summary>
    [Range(1, 16)]
    public int AtOnce { get; set; } = 1;

    /// <summary>How many more may wait for their turn; whoever comes then is asked to come back.</summary>
    [Range(0, 1000)]
    public int MostWaiting { get; set; } = 20;

    /// <summary>How long one program may work on one file.</summary>
    [Range(1, 600)]
    public int Seconds { get; set; } = 30;

    /// <summary>How much memory a program and all it starts may hold, in MB.</summary>
    [Range(16, 65536)]
    public int Megabytes { get; set; } = 1024;

    /// <summary>How many processes a program may have at a time, itself included.</summary>
    [Range(1, 1000)]
    public int MostProcesses { get; set; } = 16;

    /// <summary>How much a program may write, in MB.</summary>
    [Range(1, 10240)]
    public int MostWrittenMegabytes { get; set; } = 200;

    /// <summary>How many pages are shown.</summary>
    [Range(1, 500)]
    public int MostPages { get; set; } = 30;

    /// <summary>How long a preview is kept that nobody looks at.</summary>
    [Range(1, 3650)]
    public int KeepDays { get; set; } = 30;

    /// <summary>LibreOffice: a name to be found on the path, or a whole path.</summary>
    public string OfficeProgram { get; set; } = "soffice";

    /// <summary>Poppler's program that draws the pages of a PDF.</summary>
    public string PageProgram { get; set; } = "pdftoppm";

    /// <summary>Poppler's program that reads the words of a PDF, for search.</summary>
    public string TextProgram { get; set; } = "pdftotext";
}
