using System.ComponentModel.DataAnnotations;

namespace Directory;

sealed class DirectorySettings
{
    /// <summary>Days in which a second person may agree to grave rights that were proposed.</summary>
    [Range(1, 90)]
    public int ProposalDays { get; set; } = 7;
}
