namespace Platform.Database;

/// <summary>Which context a scope gets: a reading one of its own, unless the pipeline has put the writer's there.</summary>
sealed class DbChoice(DatabaseSource source)
{
    AppDb? chosen;

    public AppDb Db => chosen ??= source.ForReading();

    public void Choose(AppDb db) => chosen = db;
}
