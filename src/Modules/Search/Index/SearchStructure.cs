using Platform.Database;

namespace Search.Index;

/// <summary>The full-text index: grams alone, without positions and without the text. On SQLite contentless FTS5, on PostgreSQL a tsvector under GIN.</summary>
sealed class SearchStructure : IDatabaseStructure
{
    public IEnumerable<string> Sql(Engine engine) => engine == Engine.Sqlite
        ?
        [
            "CREATE VIRTUAL TABLE IF NOT EXISTS search_index USING fts5(grams, content='', contentless_delete=1, detail=none, tokenize=\"ascii tokenchars '_'\")",
            // What is written often is put together less often: a third quicker, and a search asks a few more pieces.
            "INSERT INTO search_index (search_index, rank) SELECT 'automerge', 8 WHERE NOT EXISTS (SELECT 1 FROM search_index_config WHERE k = 'automerge' AND v = 8)",
        ]
        :
        [
            "CREATE SEQUENCE IF NOT EXISTS search_entry_id",
            "CREATE TABLE IF NOT EXISTS search_index (id bigint PRIMARY KEY, grams tsvector NOT NULL) WITH (toast_tuple_target = 128)",
            "CREATE INDEX IF NOT EXISTS ix_search_index_grams ON search_index USING gin (grams)",
        ];
}
