using Kernel;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Npgsql;
using Platform.Commands;
using Platform.Database;
using Platform.House;
using Platform.Jobs;
using Platform.Reading;

namespace Testing;

/// <summary>A house under test, whatever it runs in: what a test does to it and sees of it past its pages.</summary>
public abstract class RunningHouse(SettableTime time)
{
    public SettableTime Time { get; } = time;

    public abstract IServiceProvider Services { get; }

    public async Task<Result<TResult>> Run<TCommand, TResult>(TCommand command, Actor? actor = null, SubmissionKey? once = null)
        where TCommand : ICommand<TResult>
    {
        await using var scope = Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CurrentActor>().Become(actor ?? Actor.House(TestHouse.Region));
        return await scope.ServiceProvider.GetRequiredService<UseCases>().Run<TCommand, TResult>(command, CancellationToken.None, once);
    }

    public async Task<Result<TResult>> Ask<TQuery, TResult>(TQuery query, Actor? actor = null)
        where TQuery : IQuery<TResult>
    {
        await using var scope = Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CurrentActor>().Become(actor ?? Actor.House(TestHouse.Region));
        return await scope.ServiceProvider.GetRequiredService<Queries>().Ask<TQuery, TResult>(query, CancellationToken.None);
    }

    /// <summary>All lines of an answer that are read while they are written.</summary>
    public async Task<List<TLine>> AskAll<TQuery, TResult, TLine>(TQuery query, Func<TResult, IAsyncEnumerable<TLine>> lines, Actor actor)
        where TQuery : IQuery<TResult>
    {
        await using var scope = Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CurrentActor>().Become(actor);
        var answer = await scope.ServiceProvider.GetRequiredService<Queries>().Ask<TQuery, TResult>(query, CancellationToken.None);
        return await lines(answer.Value).ToListAsync();
    }

    /// <summary>Runs a job once, now.</summary>
    public Task<bool> RunJob<TJob>()
        where TJob : IHouseJob => Services.GetRequiredService<HouseJobs>().Run(TJob.Name, CancellationToken.None);

    /// <summary>Looks into the database past every policy: for assertions only.</summary>
    public async Task<T> Look<T>(Func<AppDb, Task<T>> look)
    {
        await using var db = Services.GetRequiredService<DatabaseSource>().ForReading();
        return await look(db);
    }

    /// <summary>The first value of a plain SQL text, such as a count.</summary>
    public Task<object?> Value(string sql) => Look(async db =>
    {
        await db.Database.OpenConnectionAsync();
        await using var command = db.Database.GetDbConnection().CreateCommand();
        command.CommandText = sql;
        return await command.ExecuteScalarAsync();
    });

    /// <summary>Changes rows behind the product's back, as an attacker with the database's password would.</summary>
    public async Task Tamper(string sql)
    {
        var source = Services.GetRequiredService<DatabaseSource>();
        await using System.Data.Common.DbConnection connection = source.Engine == Engine.Sqlite ? await source.OpenSqliteWriter() : await OpenBeside();
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await command.ExecuteNonQueryAsync();
    }

    /// <summary>A connection that is not of the house's pool, whose connections a test may have ended.</summary>
    async Task<NpgsqlConnection> OpenBeside()
    {
        var settings = Services.GetRequiredService<IOptions<HouseSettings>>().Value;
        var connection = new NpgsqlConnection(new NpgsqlConnectionStringBuilder(settings.Database) { Pooling = false }.ToString());
        await connection.OpenAsync();
        return connection;
    }

    /// <summary>Returns when every event that was told has been reacted to.</summary>
    /// <param name="but">How many are known to stay undelivered.</param>
    public async Task Delivered(int but = 0)
    {
        for (var tries = 0; tries < 1200; tries++)
        {
            if (Convert.ToInt64(await Value("SELECT count(*) FROM platform_outbox_event WHERE delivered_at IS NULL"), null) == but) return;
            await Task.Delay(50);
        }

        throw new TimeoutException("Events stayed undelivered for a minute.");
    }
}
