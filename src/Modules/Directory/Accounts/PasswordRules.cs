using Kernel;
using Microsoft.Extensions.Options;

namespace Directory.Accounts;

/// <summary>What a new password must be.</summary>
sealed class PasswordRules(IOptions<SignInSettings> settings)
{
    const int Longest = 128;

    /// <summary>The rule as one reads it beside the field.</summary>
    public string Words => $"至少{settings.Value.PasswordLength}位，含大写字母、小写字母、数字、其他符号中的至少{settings.Value.PasswordClasses}类，不含账号名。";

    /// <summary>What is wrong with it, or nothing.</summary>
    public Refusal? Check(string? password, string accountName)
    {
        var rules = settings.Value;
        if (password is null || password.Length < rules.PasswordLength || password.Length > Longest) return Refusals.PasswordLength(rules.PasswordLength, Longest);
        if (Classes(password) < rules.PasswordClasses) return Refusals.PasswordTooSimple(rules.PasswordClasses);
        if (accountName.Length > 2 && password.Contains(accountName, StringComparison.OrdinalIgnoreCase)) return Refusals.PasswordHoldsName;
        return WeakPasswords.Known(password) || rules.WeakPasswords.Contains(password, StringComparer.OrdinalIgnoreCase) ? Refusals.PasswordWeak : null;
    }

    static int Classes(string password)
    {
        var (capital, small, digit, other) = (0, 0, 0, 0);
        foreach (var sign in password)
        {
            if (char.IsAsciiLetterUpper(sign)) capital = 1;
            else if (char.IsAsciiLetterLower(sign)) small = 1;
            else if (char.IsAsciiDigit(sign)) digit = 1;
            else other = 1;
        }

        return capital + small + digit + other;
    }
}
