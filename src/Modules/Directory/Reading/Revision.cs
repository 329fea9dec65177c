using Kernel;

namespace Directory.Reading;

/// <summary>Counts the changes of a region's directory, so that every node can tell in one look whether what it keeps in memory still stands.</summary>
sealed class Revision
{
    public RegionCode Region { get; }

    public long Number { get; }
}
