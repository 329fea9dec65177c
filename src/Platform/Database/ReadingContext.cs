using Microsoft.Data.Sqlite;

namespace Platform.Database;

/// <summary>A context that one request after another reads through. On SQLite it keeps its connection, and what it has asked before prepared; on PostgreSQL the driver does both.</summary>
sealed class ReadingContext : IDisposable
{
    readonly SqliteConnection? connection;
    readonly PreparedStatements? prepared;

    ReadingContext(AppDb db, SqliteConnection? connection = null, PreparedStatements? prepared = null) => (Db, this.connection, this.prepared) = (db, connection, prepared);

    public AppDb Db { get; }

    public static ReadingContext Open(DatabaseSource source)
    {
        if (source.Engine == Engine.Postgres) return new(source.LentForReading());

        var connection = source.OpenSqliteReader();
        var prepared = new PreparedStatements(connection);
        return new(source.Lent(source.OptionsOver(connection, prepared)), connection, prepared);
    }

    public void Dispose()
    {
        Db.GiveUp();
        prepared?.Dispose();
        connection?.Dispose();
    }
}
