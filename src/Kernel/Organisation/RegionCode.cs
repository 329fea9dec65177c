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

    public override string ToString() => Digits;
}
