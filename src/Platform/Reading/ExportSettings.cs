using System.ComponentModel.DataAnnotations;

namespace Platform.Reading;

/// <summary>How lists leave the house as files: section <c>Export</c> of the configuration.</summary>
public sealed class ExportSettings
{
    /// <summary>A longer list is refused as a file, so that nobody takes a part of it for the whole.</summary>
    [Range(1, 1_000_000)]
    public int MostLines { get; set; } = 100_000;
}
