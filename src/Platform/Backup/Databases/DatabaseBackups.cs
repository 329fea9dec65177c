using Microsoft.Extensions.Options;
using Platform.Database;
using Platform.House;

namespace Platform.Backup;

/// <summary>The way to save each engine's database.</summary>
sealed class DatabaseBackups(DatabaseSource source, IOptions<HouseSettings> house)
{
    public Engine Engine => source.Engine;

    public IDatabaseBackup OfHouse => Of(Engine);

    public IDatabaseBackup Of(Engine engine) => engine == Engine.Sqlite ? new SqliteBackup(source) : new PostgresBackup(source, house);
}
