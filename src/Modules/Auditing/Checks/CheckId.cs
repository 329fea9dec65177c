using Kernel;

namespace Auditing.Checks;

/// <summary>One verification of the audit's chains.</summary>
readonly record struct CheckId(Guid Value) : IId<CheckId>
{
    public static CheckId From(Guid value) => new(value);
}
