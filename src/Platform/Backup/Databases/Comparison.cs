using System.Data.Common;
using Kernel;

namespace Platform.Backup;

/// <summary>Compares a database with the counts of a manifest.</summary>
static class Comparison
{
    public static async Task<Result<Done>> Of(DbConnection connection, Manifest manifest, CancellationToken ct)
    {
        var found = (await Snapshot.Count(connection, null, ct)).ToDictionary(table => table.Name, table => table.Rows);
        foreach (var table in manifest.Tables)
        {
            if (found.GetValueOrDefault(table.Name, -1) is var rows && rows != table.Rows) return BackupRefusals.CountsDiffer(table.Name, table.Rows, rows);
        }

        return await Missing(connection, manifest, ct) is > 0 and var missing ? BackupRefusals.FilesMissing(missing) : Done.It;
    }

    /// <summary>Contents that the database refers to and that are neither saved nor known to be lost.</summary>
    static async Task<int> Missing(DbConnection connection, Manifest manifest, CancellationToken ct)
    {
        var known = manifest.Parts.Select(part => part.Sha256).Concat(manifest.Damaged).ToHashSet();
        await using var command = connection.CreateCommand();
        command.CommandText = "SELECT DISTINCT hash FROM platform_file_reference";
        await using var reader = await command.ExecuteReaderAsync(ct);
        var missing = 0;
        while (await reader.ReadAsync(ct)) missing += known.Contains(reader.GetString(0)) ? 0 : 1;
        return missing;
    }
}
