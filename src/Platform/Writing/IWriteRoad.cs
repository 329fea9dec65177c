namespace Platform.Writing;

/// <summary>The one place that opens transactions and commits them.</summary>
interface IWriteRoad
{
    /// <summary>Carries the job out in a transaction (on SQLite in a savepoint of a shared one) and returns once its outcome is durable.</summary>
    Task Carry(WriteJob job, CancellationToken ct);
}
