using Kernel;

namespace Directory.Accounts;

/// <summary>One stay of an account, from signing in to signing out, whatever posts it acts in.</summary>
readonly record struct SessionId(Guid Value) : IId<SessionId>
{
    public static SessionId From(Guid value) => new(value);
}
