using Kernel;

namespace Directory.Accounts;

readonly record struct PasskeyId(Guid Value) : IId<PasskeyId>
{
    public static PasskeyId From(Guid value) => new(value);
}
