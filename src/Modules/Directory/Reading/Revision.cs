namespace Directory.Reading;

/// <summary>Counts the changes of the directory in its one row, so that every node can tell in one look whether what it keeps in memory still stands.</summary>
sealed class Revision
{
    public const int Row = 1;

    public int Id { get; }

    public long Number { get; }
}

