namespace Ui.Tables;

/// <summary>A column of a table that is given as a file.</summary>
/// <param name="Name">Each one once in a table.</param>
public sealed record TableColumn(string Name, ColumnContent Content = ColumnContent.Text)
{
    public static implicit operator TableColumn(string name) => new(name);
}

public enum ColumnContent
{
    Text,
    Days,
    Minutes,
    Seconds,
}
