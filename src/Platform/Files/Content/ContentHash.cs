using System.Diagnostics.CodeAnalysis;

namespace Platform.Files;

/// <summary>The SHA-256 of a content, which is also its address. It cannot be anything but 64 hexadecimal digits, so it is safe in a path.</summary>
public readonly record struct ContentHash
{
    public const int Digits = 64;

    readonly string? hex;

    ContentHash(string hex) => this.hex = hex;

    public string Hex => hex ?? throw new InvalidOperationException("No content has this hash.");

    public static ContentHash Of(ReadOnlySpan<byte> sha256) => Parse(Convert.ToHexStringLower(sha256));

    public static bool TryParse([NotNullWhen(true)] string? text, out ContentHash hash)
    {
        var good = text?.Length == Digits && text.All(char.IsAsciiHexDigitLower);
        hash = good ? new(text!) : default;
        return good;
    }

    /// <exception cref="FormatException">The text is not 64 lower-case hexadecimal digits.</exception>
    public static ContentHash Parse(string text) => TryParse(text, out var hash) ? hash : throw new FormatException($"'{text}' is not a SHA-256 in lower-case hexadecimal.");

    public override string ToString() => hex ?? "";
}
