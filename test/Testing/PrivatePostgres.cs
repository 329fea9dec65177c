using Npgsql;

namespace Testing;

/// <summary>The PostgreSQL server that <c>./dev test</c> has started for the tests alone.</summary>
public static class PrivatePostgres
{
    const string Variable = "ZHENGWU_TEST_POSTGRES";

    /// <exception cref="InvalidOperationException">No server was named: an engine that is skipped is a failure, not a pass.</exception>
    static string Server => Environment.GetEnvironmentVariable(Variable)
        ?? throw new InvalidOperationException($"{Variable} names no PostgreSQL server; run the tests by ./dev test, or source what ./dev postgres prints.");

    public static string ConnectionString(string database) => new NpgsqlConnectionStringBuilder(Server) { Database = database }.ToString();

    /// <summary>A new, empty database.</summary>
    /// <returns>Its connection string.</returns>
    public static async Task<string> MakeDatabase()
    {
        var name = $"made_{Guid.CreateVersion7():N}";
        await Execute($"CREATE DATABASE {name}");
        return ConnectionString(name);
    }

    public static async Task Execute(string sql)
    {
        await using var connection = new NpgsqlConnection(new NpgsqlConnectionStringBuilder(Server) { Database = "postgres", Pooling = false }.ToString());
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }
}
