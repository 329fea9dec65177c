using System.Globalization;
using System.Text.RegularExpressions;

namespace Disclosure.Requests;

/// <summary>Numbers of identity documents: whether one can be right, and how it is shown.</summary>
static partial class IdentityNumber
{
    const string CheckDigits = "10X98765432";
    const string CreditAlphabet = "0123456789ABCDEFGHJKLMNPQRTUWXY";

    static readonly int[] CreditWeights = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];

    public static string Normal(string? typed) => string.Concat((typed ?? "").Where(one => !char.IsWhiteSpace(one))).ToUpperInvariant();

    public static bool CanBe(IdentityKind kind, string number) => kind switch
    {
        IdentityKind.ResidentCard => IsResidentNumber(number),
        IdentityKind.CreditCode => IsCreditCode(number),
        IdentityKind.Passport => PassportNumber().IsMatch(number),
        IdentityKind.HongKongMacaoPermit => HongKongMacaoNumber().IsMatch(number),
        IdentityKind.TaiwanPermit => TaiwanNumber().IsMatch(number),
        _ => OtherNumber().IsMatch(number),
    };

    /// <summary>The first and last characters, with the rest hidden.</summary>
    public static string Hint(string number) => number.Length <= 6
        ? new string('*', number.Length)
        : string.Concat(number.AsSpan(0, 2), new string('*', number.Length - 4), number.AsSpan(number.Length - 2));

    /// <summary>GB 11643: a possible birthday and the check digit of ISO 7064 MOD 11-2.</summary>
    static bool IsResidentNumber(string number)
    {
        if (number.Length != 18 || !number.AsSpan(0, 17).ContainsOnlyDigits()) return false;
        if (!DateOnly.TryParseExact(number.AsSpan(6, 8), "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var born) || born.Year < 1880) return false;

        var sum = 0;
        for (var i = 0; i < 17; i++) sum += (number[i] - '0') * ((1 << (17 - i)) % 11);
        return CheckDigits[sum % 11] == number[17];
    }

    /// <summary>GB 32100: eighteen characters, the last by MOD 31.</summary>
    static bool IsCreditCode(string number)
    {
        if (number.Length != 18) return false;

        var sum = 0;
        for (var i = 0; i < 17; i++)
        {
            var value = CreditAlphabet.IndexOf(number[i], StringComparison.Ordinal);
            if (value < 0) return false;
            sum += value * CreditWeights[i];
        }

        return CreditAlphabet[(31 - sum % 31) % 31] == number[17];
    }

    static bool ContainsOnlyDigits(this ReadOnlySpan<char> text) => text.IndexOfAnyExceptInRange('0', '9') < 0;

    [GeneratedRegex("^[A-Z0-9]{6,12}$")]
    private static partial Regex PassportNumber();

    [GeneratedRegex("^[HM]([0-9]{8}|[0-9]{10})$")]
    private static partial Regex HongKongMacaoNumber();

    [GeneratedRegex("^([0-9]{8}|[0-9]{10})$")]
    private static partial Regex TaiwanNumber();

    [GeneratedRegex("^[A-Z0-9\\-]{4,30}$")]
    private static partial Regex OtherNumber();
}
