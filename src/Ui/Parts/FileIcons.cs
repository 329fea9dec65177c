using Ui.Marks;

namespace Ui.Parts;

public static class FileIcons
{
    public static string Of(string fileName) => Path.GetExtension(fileName).ToLowerInvariant() switch
    {
        ".pdf" or ".ofd" => Icons.FileCertificate,
        ".doc" or ".docx" or ".wps" or ".txt" or ".md" => Icons.FileText,
        ".xls" or ".xlsx" or ".et" or ".csv" => Icons.FileSpreadsheet,
        ".jpg" or ".jpeg" or ".png" or ".gif" or ".bmp" or ".webp" or ".tif" or ".tiff" => Icons.Photo,
        ".zip" or ".rar" or ".7z" => Icons.FileZip,
        _ => Icons.File,
    };
}
