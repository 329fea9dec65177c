using Kernel;

namespace Matters.Contracts;

/// <summary>A work item (待办): what one unit or person must do now about a matter.</summary>
public readonly record struct WorkItemId(Guid Value) : IId<WorkItemId>, IComparable<WorkItemId>
{
    public static WorkItemId From(Guid value) => new(value);

    public static WorkItemId New() => Id.New<WorkItemId>();

    public override string ToString() => Value.ToString();

    // For keyset paging: the databases compare keys, so a query must be able to say it.
    public static bool operator <(WorkItemId one, WorkItemId other) => one.Value.CompareTo(other.Value) < 0;

    public static bool operator >(WorkItemId one, WorkItemId other) => one.Value.CompareTo(other.Value) > 0;

    public static bool operator <=(WorkItemId one, WorkItemId other) => one.Value.CompareTo(other.Value) <= 0;

    public static bool operator >=(WorkItemId one, WorkItemId other) => one.Value.CompareTo(other.Value) >= 0;

    public int CompareTo(WorkItemId other) => Value.CompareTo(other.Value);
}
