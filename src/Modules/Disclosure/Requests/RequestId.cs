using Kernel;

namespace Disclosure.Requests;

readonly record struct RequestId(Guid Value) : IId<RequestId>
{
    public static RequestId From(Guid value) => new(value);

    public static RequestId New() => Id.New<RequestId>();

    /// <summary>As an audit record names it.</summary>
    public string Subject => $"disclosure.request:{Value}";

    public override string ToString() => Value.ToString();
}
