using Kernel;

namespace Platform.Audit;

/// <summary>One audit record.</summary>
public readonly record struct AuditRecordId(Guid Value) : IId<AuditRecordId>
{
    public static AuditRecordId From(Guid value) => new(value);

    public override string ToString() => Value.ToString();

    // For keyset paging: the databases compare keys, so a query must be able to say it.
    public static bool operator <(AuditRecordId one, AuditRecordId other) => one.Value.CompareTo(other.Value) < 0;

    public static bool operator >(AuditRecordId one, AuditRecordId other) => one.Value.CompareTo(other.Value) > 0;
}
