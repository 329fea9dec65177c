using System.Security.Cryptography;
using System.Text;
using OtpNet;
using Platform.Secrets;

namespace Directory.Accounts;

/// <summary>Makes and keeps the secrets of second factors: sealed where codes must be made of them, as keyed hashes where they are only compared.</summary>
sealed class FactorSecrets(Sealed seal, HouseKey house)
{
    /// <summary>As long as the hash of RFC 4226 asks for: 160 bits.</summary>
    const int Length = 20;

    const int RecoveryCodes = 10;

    /// <summary>Digits alone, which every telephone's keys for numbers have: of three times four, and guessing is counted.</summary>
    const int Groups = 3;

    /// <summary>One code before and one after the present one are taken as well: clocks differ and fingers are slow.</summary>
    static readonly VerificationWindow Tolerance = new(previous: 1, future: 1);

    readonly Lazy<byte[]> key = new(() => house.For("recovery-codes"));

    public byte[] Draw(Guid factor) => seal.Close(Base32Encoding.ToString(KeyGeneration.GenerateRandomKey(Length)), Place(factor));

    /// <summary>As it is typed into a telephone that cannot take a picture.</summary>
    public string TextOf(SecondFactor factor) => seal.Open(factor.Secret, Place(factor.Id));

    /// <returns>The half minute to which the code belongs; null for a code of no half minute about now.</returns>
    public long? StepOf(SecondFactor factor, string code, DateTimeOffset now) =>
        code.Length == 6 && new Totp(Base32Encoding.ToBytes(TextOf(factor))).VerifyTotp(now.UtcDateTime, code, out var step, Tolerance) ? step : null;

    public static string[] DrawRecoveryCodes() =>
        [.. Enumerable.Range(0, RecoveryCodes).Select(_ => string.Join('-', Enumerable.Range(0, Groups).Select(_ => RandomNumberGenerator.GetString("0123456789", 4))))];

    public string HashOf(Guid account, string recoveryCode) =>
        Convert.ToHexStringLower(HMACSHA256.HashData(key.Value, Encoding.UTF8.GetBytes($"{account:N}{Plain(recoveryCode)}")));

    /// <summary>However it was typed: in groups, or by a Chinese keyboard.</summary>
    public static string Plain(string? typed) =>
        string.Concat((typed ?? "").Select(sign => sign is >= '！' and <= '～' ? (char)(sign - '！' + '!') : sign).Where(char.IsAsciiDigit));

    static string Place(Guid factor) => $"directory_second_factor.secret:{factor}";
}
