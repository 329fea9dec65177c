using Kernel;

namespace Auditing.Alarms;

/// <summary>One alarm. Kept, the newest is told first.</summary>
readonly record struct AlarmId(Guid Value) : IId<AlarmId>
{
    public static AlarmId From(Guid value) => new(value);

    // For keyset paging: the databases compare keys, so a query must be able to say it.
    public static bool operator <(AlarmId one, AlarmId other) => one.Value.CompareTo(other.Value) < 0;

    public static bool operator >(AlarmId one, AlarmId other) => one.Value.CompareTo(other.Value) > 0;
}
