using System.Diagnostics;
using Microsoft.EntityFrameworkCore;
using Platform.Database;

namespace Platform.Health;

/// <summary>Whether the database answers, which one it is and how large.</summary>
sealed class DatabaseLook(DatabaseSource source) : IHealthLook
{
    static readonly TimeSpan Slow = TimeSpan.FromMilliseconds(500);

    public string Group => "数据库";

    public int Order => 10;

    public async Task<IReadOnlyList<HealthItem>> Look(CancellationToken ct)
    {
        await using var db = source.ForReading();
        var watch = Stopwatch.StartNew();
        await db.Database.ExecuteSqlRawAsync("SELECT 1", ct);
        var took = watch.Elapsed;
        return
        [
            new("应答", took < Slow ? HealthState.Good : HealthState.Attention, took < Slow ? "及时" : took.TotalSeconds < 1 ? "超过半秒" : Figures.Span(took), took < Slow ? null : "数据库应答缓慢，请检查服务器负载和网络。"),
            new("种类与版本", HealthState.Good, await Version(db, ct)),
            new("占用空间", HealthState.Good, await Size(db, ct)),
        ];
    }

    async Task<string> Version(AppDb db, CancellationToken ct) => source.Engine == Engine.Sqlite
        ? $"SQLite {await Text(db, "SELECT sqlite_version()", ct)}（随系统自带）"
        : $"PostgreSQL {await Text(db, "SHOW server_version", ct)}";

    async Task<string> Size(AppDb db, CancellationToken ct)
    {
        if (source.Engine == Engine.Postgres) return Figures.Size(Convert.ToInt64(await Value(db, "SELECT pg_database_size(current_database())", ct), null));

        var log = new FileInfo(source.SqliteFile + "-wal");
        return $"{Figures.Size(new FileInfo(source.SqliteFile).Length)}，另有待合并的写入{Figures.Size(log.Exists ? log.Length : 0)}";
    }

    static async Task<string?> Text(AppDb db, string sql, CancellationToken ct) => (string?)await Value(db, sql, ct);

    static async Task<object?> Value(AppDb db, string sql, CancellationToken ct)
    {
        await db.Database.OpenConnectionAsync(ct);
        await using var command = db.Database.GetDbConnection().CreateCommand();
        command.CommandText = sql;
        return await command.ExecuteScalarAsync(ct);
    }
}
