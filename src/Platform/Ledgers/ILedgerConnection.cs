namespace Platform.Ledgers;

/// <summary>Writes ledger rows and takes numbers on the connection and in the transaction of the running command.</summary>
public interface ILedgerConnection
{
    Task Write(IReadOnlyList<LedgerRow> rows, CancellationToken ct);

    /// <summary>Runs one row and reads the first column of the first record it returns; null when there is none.</summary>
    Task<object?> Read(LedgerRow row, CancellationToken ct);
}
