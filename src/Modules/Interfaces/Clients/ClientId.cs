using Kernel;

namespace Interfaces.Clients;

readonly record struct ClientId(Guid Value) : IId<ClientId>
{
    public static ClientId From(Guid value) => new(value);

    /// <summary>As an audit record names it.</summary>
    public string Subject => $"client:{Value}";

    public override string ToString() => Value.ToString();
}
