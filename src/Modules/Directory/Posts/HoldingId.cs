using Kernel;

namespace Directory.Posts;

readonly record struct HoldingId(Guid Value) : IId<HoldingId>
{
    public static HoldingId From(Guid value) => new(value);

    public static HoldingId New() => Id.New<HoldingId>();

    public override string ToString() => Value.ToString();
}
