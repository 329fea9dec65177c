using System.Collections.Concurrent;
using Npgsql;

namespace Testing;

/// <summary>The PostgreSQL server that <c>./dev test</c> has started for the tests alone.</summary>
public static class PrivatePostgres
{
    const string Variable = "ZHENGWU_TEST_POSTGRES";

    /// <summary>A few hundred megabytes of databases that nobody needs any more.</summary>
    const int Many = 24;

    static readonly ConcurrentQueue<string> Left = new();
    static int dropping;

    /// <exception cref="InvalidOperationException">No server was named: an engine that is skipped is a failure, not a pass.</exception>
    static string Server => Environment.GetEnvironmentVariable(Variable)
        ?? throw new InvalidOperationException($"{Variable} names no PostgreSQL server; run the tests by ./dev test, or source what ./dev postgres prints.");

    public static string ConnectionString(string database) => new NpgsqlConnectionStringBuilder(Server) { Database = database }.ToString();

    /// <summary>A new database, empty or a copy of another one that nobody uses at this moment.</summary>
    /// <returns>Its connection string.</returns>
    public static async Task<string> MakeDatabase(string? copyOf = null)
    {
        var name = $"made_{RunFolder.Run}_{Guid.CreateVersion7():N}";
        await Execute($"CREATE DATABASE {name} TEMPLATE {copyOf ?? "template1"}");
        return ConnectionString(name);
    }

    public static async Task<bool> Has(string database) => await Execute($"SELECT 1 FROM pg_database WHERE datname = '{database}'") is not null;

    /// <returns>The first value, when there is one.</returns>
    public static async Task<object?> Execute(string sql)
    {
        await using var connection = new NpgsqlConnection(ConnectionString("postgres"));
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        return await command.ExecuteScalarAsync();
    }

    /// <summary>
    /// Drops a database that nobody needs any more: with others, beside the next tests; the last of them go with the server. For each the server first
    /// writes whatever is unwritten to disk, which takes many times as long as making it; of several in a row only the first has much to write.
    /// </summary>
    public static void DropLater(string name)
    {
        Left.Enqueue(name);
        if (Left.Count >= Many && Interlocked.Exchange(ref dropping, 1) == 0) _ = DropTheLeft();
    }

    static async Task DropTheLeft()
    {
        try
        {
            while (Left.TryDequeue(out var name)) await Execute($"DROP DATABASE IF EXISTS {name} WITH (FORCE)");
        }
        finally
        {
            Volatile.Write(ref dropping, 0);
        }
    }

    /// <summary>Drops the databases that a run of a test program made, if there is a server and it is still there.</summary>
    internal static void DropThoseOf(string run)
    {
        if (Environment.GetEnvironmentVariable(Variable) is not { } server) return;

        try
        {
            using var connection = new NpgsqlConnection(new NpgsqlConnectionStringBuilder(server) { Database = "postgres", Pooling = false }.ToString());
            connection.Open();
            foreach (var name in Names(connection, $"%\\_{run}\\_%"))
            {
                using var drop = new NpgsqlCommand($"DROP DATABASE IF EXISTS \"{name}\" WITH (FORCE)", connection);
                drop.ExecuteNonQuery();
            }
        }
        catch (NpgsqlException)
        {
            // A server that has gone has taken them along.
        }
    }

    static List<string> Names(NpgsqlConnection connection, string pattern)
    {
        using var find = new NpgsqlCommand("SELECT datname FROM pg_database WHERE datname LIKE $1", connection) { Parameters = { new() { Value = pattern } } };
        using var found = find.ExecuteReader();
        var names = new List<string>();
        while (found.Read()) names.Add(found.GetString(0));
        return names;
    }
}
