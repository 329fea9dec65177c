namespace Kernel;

/// <summary>A unit (机构、单位): an organ, a department, a section, a township, a village or a window.</summary>
public readonly record struct UnitId(Guid Value) : IId<UnitId>
{
    public static UnitId From(Guid value) => new(value);

    public static UnitId New() => Id.New<UnitId>();

    public override string ToString() => Value.ToString();
}
