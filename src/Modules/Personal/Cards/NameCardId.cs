using Kernel;

namespace Personal.Cards;

/// <summary>One name card of one person.</summary>
readonly record struct NameCardId(Guid Value) : IId<NameCardId>
{
    public static NameCardId From(Guid value) => new(value);

    public static NameCardId New() => Id.New<NameCardId>();

    public override string ToString() => Value.ToString();
}
