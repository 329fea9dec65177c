namespace Platform.Database;

/// <summary>The databases that the product runs on.</summary>
public enum Engine
{
    Sqlite,
    Postgres,
}
