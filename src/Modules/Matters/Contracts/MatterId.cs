using Kernel;

namespace Matters.Contracts;

/// <summary>A matter (件): any piece of business that must be settled.</summary>
public readonly record struct MatterId(Guid Value) : IId<MatterId>, IComparable<MatterId>
{
    public static MatterId From(Guid value) => new(value);

    public static MatterId New() => Id.New<MatterId>();

    /// <summary>As an audit record names it.</summary>
    public string Subject => $"matter:{Value}";

    public override string ToString() => Value.ToString();

    // For keyset paging: the databases compare keys, so a query must be able to say it.
    public static bool operator <(MatterId one, MatterId other) => one.Value.CompareTo(other.Value) < 0;

    public static bool operator >(MatterId one, MatterId other) => one.Value.CompareTo(other.Value) > 0;

    public static bool operator <=(MatterId one, MatterId other) => one.Value.CompareTo(other.Value) <= 0;

    public static bool operator >=(MatterId one, MatterId other) => one.Value.CompareTo(other.Value) >= 0;

    public int CompareTo(MatterId other) => Value.CompareTo(other.Value);
}
