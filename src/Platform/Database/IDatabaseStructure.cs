namespace Platform.Database;

/// <summary>What a module needs in the database and no migration can say, such as an index for full text. Found in the modules by itself; has no constructor parameters.</summary>
public interface IDatabaseStructure
{
    /// <summary>Statements that make it where it is missing and otherwise do nothing: run each time the database is opened, after the migrations.</summary>
    IEnumerable<string> Sql(Engine engine);
}
