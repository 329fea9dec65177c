namespace Platform.Database;

/// <summary>Which context a scope gets: one that is lent to it for reading, unless the pipeline has put the writer's there.</summary>
sealed class DbChoice(ReadingContexts readers) : IDisposable
{
    ReadingContext? reading;
    AppDb? chosen;

    public AppDb Db => chosen ??= (reading ??= readers.Rent()).Db;

    public void Choose(AppDb db) => chosen = db;

    public void Dispose()
    {
        if (reading is { } lent) readers.Return(lent);
        reading = null;
    }
}
