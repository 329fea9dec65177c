using Kernel;

namespace Interfaces.Tokens;

readonly record struct PersonalTokenId(Guid Value) : IId<PersonalTokenId>
{
    public static PersonalTokenId From(Guid value) => new(value);

    /// <summary>As an audit record names it.</summary>
    public string Subject => $"token:{Value}";

    public override string ToString() => Value.ToString();
}
