using System.Text.RegularExpressions;

namespace Disclosure.Requests;

/// <summary>Telephone numbers and e-mail addresses: whether one can be right, and when two are the same.</summary>
static partial class Contact
{
    public static bool IsTelephone(string text) => Mobile().IsMatch(text) || Landline().IsMatch(text);

    public static bool IsEmail(string text) => text.Length <= 100 && Email().IsMatch(text);

    /// <summary>What two spellings of one address have in common: 0990-601 0000 and 09906010000.</summary>
    public static string Key(string text) => text.Contains('@', StringComparison.Ordinal)
        ? text.Trim().ToUpperInvariant()
        : Digits(text) is ['8', '6', '1', _, _, _, _, _, _, _, _, _, _] mobile ? mobile[2..] : Digits(text);

    static string Digits(string text) => string.Concat(text.Where(char.IsAsciiDigit));

    [GeneratedRegex("^(\\+?86[- ]?)?1[3-9][0-9]([- ]?[0-9]{4}){2}$")]
    private static partial Regex Mobile();

    [GeneratedRegex("^((\\(0[0-9]{2,3}\\)|0[0-9]{2,3})[- ]?)?[2-9][0-9]{6,7}(-[0-9]{1,6})?$|^[48]00-?[0-9]{3}-?[0-9]{4}$")]
    private static partial Regex Landline();

    [GeneratedRegex("^[^@\\s<>\"(),:;]+@[^@\\s<>\"(),:;.]+(\\.[^@\\s<>\"(),:;.]+)+$")]
    private static partial Regex Email();
}
