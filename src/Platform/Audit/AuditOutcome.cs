namespace Platform.Audit;

public enum AuditOutcome
{
    Done,
    Read,
    Refused,
    Failed,
}
