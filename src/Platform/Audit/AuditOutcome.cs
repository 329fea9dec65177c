namespace Platform.Audit;

/// <summary>How it ended.</summary>
public enum AuditOutcome
{
    Done,
    Read,
    Refused,
    Failed,
}
