using Platform.Database;

namespace Search.Index;

/// <summary>Numbers for documents and writings on PostgreSQL, where several write at once. The index itself stands in plain tables.</summary>
sealed class SearchStructure : IDatabaseStructure
{
    public IEnumerable<string> Sql(Engine engine) => engine == Engine.Sqlite
        ? []
        : ["CREATE SEQUENCE IF NOT EXISTS search_entry_id", "CREATE SEQUENCE IF NOT EXISTS search_segment_id"];
}
