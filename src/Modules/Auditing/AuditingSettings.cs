using System.ComponentModel.DataAnnotations;

namespace Auditing;

/// <summary>When something in the audit is worth an alarm; 0 or false switches a pattern off.</summary>
sealed class AuditingSettings
{
    /// <summary>Looks at what is kept about persons, by one officer in an hour.</summary>
    [Range(0, 100_000)]
    public int LookUpsInAnHour { get; set; } = 100;

    /// <summary>Refusals that one officer meets in ten minutes.</summary>
    [Range(0, 100_000)]
    public int RefusalsInTenMinutes { get; set; } = 20;

    /// <summary>Whether a list that is exported outside of office hours is one.</summary>
    public bool ExportsAtNight { get; set; } = true;
}
