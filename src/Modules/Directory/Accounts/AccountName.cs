using Kernel;

namespace Directory.Accounts;

/// <summary>The name that an account signs in with. Case does not matter.</summary>
static class AccountName
{
    public const int Longest = 40;

    public static string Normal(string? typed) => Typed.Line(typed).ToUpperInvariant();

    public static bool IsWellFormed(string? name) =>
        name is { Length: >= 2 and <= Longest } && name.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '.' or '-' or '_');
}
