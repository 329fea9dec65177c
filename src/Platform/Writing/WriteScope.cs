using Microsoft.Extensions.DependencyInjection;
using Platform.Audit;
using Platform.Commands;
using Platform.Database;
using Platform.Ledgers;
using Platform.Numbering;
using Platform.Outbox;
using Platform.Time;

namespace Platform.Writing;

/// <summary>The services of one running job, all on the writer's connection: the request's own scope would hand out another.</summary>
sealed class WriteScope
{
    readonly ILedgerConnection connection;
    readonly WriteJob job;

    public WriteScope(IServiceProvider services, WriteJob job, AppDb db, ILedgerConnection connection)
    {
        (this.job, this.connection) = (job, connection);
        Services = services;
        Db = db;
        db.Database.AutoSavepointsEnabled = false;
        services.GetRequiredService<DbChoice>().Choose(db);
        services.GetRequiredService<CurrentActor>().Become(job.Actor);
        services.GetRequiredService<HouseTime>().FixAt(job.At);
    }

    public IServiceProvider Services { get; }

    public AppDb Db { get; }

    public AuditTrail Audit => Services.GetRequiredService<AuditTrail>();

    public IReadOnlyCollection<string> Told => Services.GetRequiredService<Happenings>().Told;

    /// <summary>Aggregates first, then the numbers, and last, with the numbers known, everything that is only appended.</summary>
    public async Task Save(CancellationToken ct)
    {
        await SaveAggregates(ct);
        await Services.GetRequiredService<Numbers>().Take(connection, Services.GetRequiredService<CurrentActor>().Actor.Region, ct);
        await connection.Write(Services.GetRequiredService<Ledger>().Rows, ct);
        job.Trace = Audit.Recorded;
    }

    /// <summary>Looks through the tracked aggregates once; left to itself EF does so at each question.</summary>
    async Task SaveAggregates(CancellationToken ct)
    {
        Db.ChangeTracker.DetectChanges();
        Db.ChangeTracker.AutoDetectChangesEnabled = false;
        try
        {
            if (Db.ChangeTracker.HasChanges()) await Db.SaveChangesAsync(acceptAllChangesOnSuccess: false, ct);
        }
        finally
        {
            Db.ChangeTracker.AutoDetectChangesEnabled = true;
        }
    }

    public Task<object?> Read(LedgerRow row, CancellationToken ct) => connection.Read(row, ct);

    public Task Write(LedgerRow row, CancellationToken ct) => connection.Write([row], ct);

    public Task WriteAll(IReadOnlyList<LedgerRow> rows, CancellationToken ct) => connection.Write(rows, ct);
}
