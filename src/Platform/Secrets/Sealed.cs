using System.Security.Cryptography;
using System.Text;

namespace Platform.Secrets;

/// <summary>Encrypts what must not be read from the database alone, such as identity numbers (AES-256-GCM).</summary>
/// <remarks>What is sealed for one place does not open in another: a row copied over another row is found out.</remarks>
public sealed class Sealed(HouseKey house)
{
    const int NonceLength = 12;
    const int TagLength = 16;

    readonly Lazy<byte[]> key = new(() => house.For("sealed"));

    /// <param name="place">Where it will stand: a column's name and the row's id.</param>
    public byte[] Close(string text, string place)
    {
        var content = Encoding.UTF8.GetBytes(text);
        var closed = new byte[NonceLength + TagLength + content.Length];
        RandomNumberGenerator.Fill(closed.AsSpan(0, NonceLength));
        using var cipher = new AesGcm(key.Value, TagLength);
        cipher.Encrypt(closed.AsSpan(0, NonceLength), content, closed.AsSpan(NonceLength + TagLength), closed.AsSpan(NonceLength, TagLength), Encoding.UTF8.GetBytes(place));
        return closed;
    }

    /// <exception cref="AuthenticationTagMismatchException">It was changed, stands in another place, or another house sealed it.</exception>
    public string Open(byte[] closed, string place)
    {
        var content = new byte[closed.Length - NonceLength - TagLength];
        using var cipher = new AesGcm(key.Value, TagLength);
        cipher.Decrypt(closed.AsSpan(0, NonceLength), closed.AsSpan(NonceLength + TagLength), closed.AsSpan(NonceLength, TagLength), content, Encoding.UTF8.GetBytes(place));
        return Encoding.UTF8.GetString(content);
    }
}
