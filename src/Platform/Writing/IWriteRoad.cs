namespace Platform.Writing;

/// <summary>The one place that opens transactions and commits them.</summary>
interface IWriteRoad
{
    /// <summary>Carries the job out in a transaction (on SQLite in a savepoint of a shared one) and returns once its outcome is durable.</summary>
    /// <exception cref="OutcomeUnknownException">Nobody can tell whether it was saved.</exception>
    Task Carry(WriteJob job, CancellationToken ct);

    /// <summary>Carries several jobs out, each in a transaction of its own, none before those ahead of it.</summary>
    /// <returns>What went wrong with each, or null.</returns>
    Task<Exception?[]> CarryInOrder(IReadOnlyList<WriteJob> jobs, CancellationToken ct);
}
