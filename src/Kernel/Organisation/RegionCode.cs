namespace Kernel;

/// <summary>An administrative region (行政区划) by its GB/T 2260 code or its longer statistical form: 6, 9 or 12 digits.</summary>
/// <remarks>Every business row carries one, so that a distributed database can place a county's rows together.</remarks>
public readonly record struct RegionCode
{
    readonly string? digits;

    RegionCode(string digits) => this.digits = digits;

    public string Digits => digits ?? "";

    /// <exception cref="FormatException">The text is not 6, 9 or 12 digits.</exception>
    public static RegionCode Parse(string text) =>
        text.Length is 6 or 9 or 12 && text.All(char.IsAsciiDigit)
            ? new(text)
            : throw new FormatException($"'{text}' is not a region code of 6, 9 or 12 digits.");

    /// <summary>Whether the other region is this one or lies within it: 450000 covers 450100 and 450123; 000000, the country, covers all.</summary>
    public bool Covers(RegionCode other) => other.Digits.StartsWith(Significant(Digits), StringComparison.Ordinal);

    public override string ToString() => Digits;

    /// <summary>The digits without the levels left empty: province, city and county have two each, township and village three.</summary>
    static string Significant(string digits)
    {
        while (digits.Length > 0 && digits[LevelAbove(digits.Length)..].All(digit => digit == '0')) digits = digits[..LevelAbove(digits.Length)];
        return digits;
    }

    static int LevelAbove(int length) => length > 6 ? length - 3 : length - 2;
}
