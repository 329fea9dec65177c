using System.Text.RegularExpressions;
using Platform.Database;
using Platform.Files;

namespace Platform.Backup;

/// <summary>What may lie in a backup. Anything else was not put there by us.</summary>
static partial class PartNames
{
    /// <summary>Folders of the data folder that are saved as they are.</summary>
    public static readonly (string Name, string Files)[] Folders = [("anchors", "*.log"), ("keys", "*.key")];

    public static string Database(Engine engine) => engine == Engine.Sqlite ? "database/zhengwu.db" : "database/zhengwu.dump";

    public static string Of(ContentHash hash) => $"files/{StoreFolders.RelativeOf(hash)}";

    /// <summary>A content's own name says what its hash must be.</summary>
    public static bool IsGood(BackupPart part) =>
        Content().Match(part.Name) is { Success: true } content ? content.Groups[1].Value == part.Sha256 : Other().IsMatch(part.Name);

    [GeneratedRegex("^files/[0-9a-f]{2}/[0-9a-f]{2}/([0-9a-f]{64})$")]
    private static partial Regex Content();

    [GeneratedRegex(@"^(database/zhengwu\.(db|dump)|(keys|anchors)/[A-Za-z0-9_-][A-Za-z0-9._-]*)$")]
    private static partial Regex Other();
}
