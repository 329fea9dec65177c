namespace Platform.Ledgers;

/// <summary>One SQL text that both engines understand, with positional parameters <c>$1</c>, <c>$2</c> …; prepared once a connection.</summary>
public sealed class Statement(string sql, int parameters)
{
    public string Sql { get; } = sql;

    public int Parameters { get; } = parameters;

    public static Statement Insert(string table, params string[] columns) => new(
        $"INSERT INTO {table} ({string.Join(", ", columns)}) VALUES ({string.Join(", ", columns.Select((_, i) => $"${i + 1}"))})",
        columns.Length);
}
