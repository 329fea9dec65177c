namespace Kernel;

/// <summary>A post (岗位): what a person holds in a unit, from a day to a day.</summary>
public readonly record struct PostId(Guid Value) : IId<PostId>
{
    public static PostId From(Guid value) => new(value);

    public static PostId New() => Id.New<PostId>();

    public override string ToString() => Value.ToString();
}
