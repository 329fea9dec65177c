using Ui.Marks;

namespace Ui.Tables;

/// <summary>What stands in a cell of a table that is given as a file.</summary>
/// <param name="Text">As one reads it.</param>
/// <param name="Moment">The day or wall-clock time that it is, for a workbook to sort and to reckon with.</param>
public readonly record struct TableCell(string Text, DateTime? Moment = null)
{
    public static implicit operator TableCell(string? text) => new(text ?? "");

    /// <summary>Empty, where there is no day.</summary>
    public static TableCell Day(DateOnly? day) => day is { } one ? new TableCell(Dates.Day(one), one.ToDateTime(TimeOnly.MinValue)) : "";

    /// <param name="local">Of a wall clock in the authority's zone.</param>
    public static TableCell Minute(DateTime local) => new(Dates.Minute(local), local);

    /// <param name="local">Of a wall clock in the authority's zone.</param>
    public static TableCell Second(DateTime local) => new(Dates.Second(local), local);
}
