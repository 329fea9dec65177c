using Kernel;
using Platform.Database;

namespace Platform.Backup;

/// <summary>Why a backup is not made, not trusted or not put back.</summary>
static class BackupRefusals
{
    public static readonly Refusal NoDatabase = new("platform.backup-no-database", "数据目录里没有数据库，没有可以备份的内容。请用 --House:Data 指定正确的数据目录。");

    public static readonly Refusal DigestDiffers = new("platform.backup-digest-differs", "备份的校验码与您给出的不一致：它不是当时那份备份，或者已被改动。请更换备份。");

    public static readonly Refusal StorageFull = new("platform.backup-storage-full", "目标磁盘空间不足，没有完成。请清理空间或更换位置后重试。");

    public static Refusal TargetExists(string path) => new("platform.backup-target-exists", $"{path} 已经存在，备份不覆盖任何文件。请换一个名称。");

    public static Refusal NotFound(string path) => new("platform.backup-not-found", $"找不到备份 {path}。请核对路径。");

    public static Refusal NotABackup(string path) => new("platform.backup-unreadable", $"{path} 不是完整的备份：没有清单，或者无法读取。请更换备份。");

    public static Refusal Changed(IReadOnlyList<string> names) => new(
        "platform.backup-changed", $"备份与清单不一致，共{names.Count}处：{string.Join("、", names.Take(5))}{(names.Count > 5 ? " 等" : "")}。备份已损坏或被改动，请更换备份。");

    public static Refusal DatabaseDamaged(string why) => new("platform.backup-database-damaged", $"备份中的数据库没有通过完整性检查：{why}。请更换备份。");

    public static Refusal CountsDiffer(string table, long said, long found) => new(
        "platform.backup-counts-differ", $"数据表 {table} 应有{said}行，实有{found}行。备份不完整，请更换备份。");

    public static Refusal FilesMissing(int count) => new("platform.backup-files-missing", $"数据库中登记的附件有{count}个不在备份里。备份不完整，请更换备份。");

    public static Refusal OtherEngine(Engine backup, Engine house) => new(
        "platform.backup-other-engine", $"备份来自 {NameOf(backup)}，本系统设置的是 {NameOf(house)}。请用 --House:Database 指定同一种数据库。");

    public static Refusal NewerRelease(string product) => new("platform.backup-newer-release", $"备份由更新的版本（{product}）生成，本版本不能读取。请先升级程序。");

    public static Refusal TargetNotEmpty(string where) => new(
        "platform.restore-target-not-empty", $"{where} 里已有内容，恢复会取代它。确认后请加上 --replace；原有内容会改名保留，不会删除。");

    public static Refusal HouseIsRunning(long sessions) => new("platform.restore-house-running", $"数据库还有{sessions}个其他连接。请先停止所有节点，再恢复。");

    public static Refusal ToolMissing(string tool) => new(
        "platform.backup-tool-missing", $"本机没有 {tool}。请安装 Debian 软件包 postgresql-client（版本不低于数据库服务器）后重试。");

    public static Refusal ToolFailed(string tool, string said) => new("platform.backup-tool-failed", $"{tool} 没有成功：{said}");

    static string NameOf(Engine engine) => engine == Engine.Sqlite ? "SQLite" : "PostgreSQL";
}
