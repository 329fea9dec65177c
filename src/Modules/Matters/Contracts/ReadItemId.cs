using Kernel;

namespace Matters.Contracts;

/// <summary>A read item (待阅): something sent to a person to be read, with nothing to do about it.</summary>
public readonly record struct ReadItemId(Guid Value) : IId<ReadItemId>, IComparable<ReadItemId>
{
    public static ReadItemId From(Guid value) => new(value);

    public static ReadItemId New() => Id.New<ReadItemId>();

    public override string ToString() => Value.ToString();

    // For keyset paging: the databases compare keys, so a query must be able to say it.
    public static bool operator <(ReadItemId one, ReadItemId other) => one.Value.CompareTo(other.Value) < 0;

    public static bool operator >(ReadItemId one, ReadItemId other) => one.Value.CompareTo(other.Value) > 0;

    public static bool operator <=(ReadItemId one, ReadItemId other) => one.Value.CompareTo(other.Value) <= 0;

    public static bool operator >=(ReadItemId one, ReadItemId other) => one.Value.CompareTo(other.Value) >= 0;

    public int CompareTo(ReadItemId other) => Value.CompareTo(other.Value);
}
