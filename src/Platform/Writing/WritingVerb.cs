using Microsoft.Extensions.DependencyInjection;
using Platform.Database;

namespace Platform.Writing;

/// <summary>Lets a verb of the command line run commands: a verb has the house to itself, but none of its services are started.</summary>
public static class WritingVerb
{
    /// <summary>Opens the database and, on SQLite, the writer. To be disposed at the end: what was queued is written by then.</summary>
    public static async Task<IAsyncDisposable> Begin(IServiceProvider services, CancellationToken ct)
    {
        await services.GetRequiredService<DatabaseOpening>().Open(ct);
        var writer = services.GetService<SqliteWriter>();
        if (writer is not null) await writer.StartAsync(ct);
        return new Running(writer);
    }

    sealed class Running(SqliteWriter? writer) : IAsyncDisposable
    {
        public async ValueTask DisposeAsync()
        {
            if (writer is not null) await writer.StopAsync(CancellationToken.None);
        }
    }
}
