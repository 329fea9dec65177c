namespace Platform.Ledgers;

/// <summary>What one command appends and never changes again: timeline, clock events, audit, outbox.</summary>
/// <remarks>The rows leave the pipeline as one prepared batch, after the aggregates and after the numbers are taken.</remarks>
public sealed class Ledger
{
    readonly List<LedgerRow> rows = [];

    public IReadOnlyList<LedgerRow> Rows => rows;

    public void Append(Statement statement, params object?[] values)
    {
        if (values.Length != statement.Parameters)
            throw new ArgumentException($"{values.Length} values for {statement.Parameters} parameters: {statement.Sql}", nameof(values));

        rows.Add(new(statement, values));
    }
}
