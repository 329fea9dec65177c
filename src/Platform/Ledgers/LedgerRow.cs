namespace Platform.Ledgers;

/// <summary>One row to be written: a statement and its values (Guid, string, long, int, bool, DateTimeOffset in UTC, DateOnly, byte[] or null).</summary>
public readonly record struct LedgerRow(Statement Statement, object?[] Values);
