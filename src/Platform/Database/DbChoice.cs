namespace Platform.Database;

/// <summary>Which context a scope gets: the reading one, unless the pipeline has put the writer's there.</summary>
sealed class DbChoice(DatabaseSource source) : IDisposable
{
    AppDb? chosen;

    public AppDb Db => chosen ??= source.ForReading();

    public void Choose(AppDb db) => chosen = db;

    public void Dispose() => chosen?.Dispose();
}
