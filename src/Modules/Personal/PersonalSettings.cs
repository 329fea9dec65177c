using System.ComponentModel.DataAnnotations;

namespace Personal;

/// <summary>How much each officer may keep: section <c>Personal</c> of the configuration.</summary>
sealed class PersonalSettings
{
    [Range(1, 100_000)]
    public int MostNotes { get; set; } = 1000;

    [Range(1, 100_000)]
    public int MostCards { get; set; } = 5000;

    [Range(1, 10_000)]
    public int MostFolders { get; set; } = 200;

    [Range(1, 10_000)]
    public int MostDrafts { get; set; } = 50;

    /// <summary>The room for one officer's personal documents, in bytes: 500 MB.</summary>
    [Range(1, long.MaxValue)]
    public long DocumentBytes { get; set; } = 500L * 1024 * 1024;
}
