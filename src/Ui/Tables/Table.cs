namespace Ui.Tables;

/// <summary>A table to be given as a file. It may be too long for memory.</summary>
/// <param name="Rows">Each with a cell for every column.</param>
public sealed record Table(IReadOnlyList<TableColumn> Columns, IAsyncEnumerable<IReadOnlyList<TableCell>> Rows);
