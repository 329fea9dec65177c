using System.Xml.Linq;
using Microsoft.AspNetCore.DataProtection.XmlEncryption;
using Microsoft.Extensions.DependencyInjection;

namespace Platform.Secrets;

/// <summary>Seals what is secret in a key before it goes into the database: whoever has only the database makes no cookie of this house.</summary>
sealed class SealedXml(Sealed seal) : IXmlEncryptor
{
    public const string Place = "protection-key";

    public EncryptedXmlInfo Encrypt(XElement plaintextElement) =>
        new(new XElement("sealed", Convert.ToBase64String(seal.Close(plaintextElement.ToString(SaveOptions.DisableFormatting), Place))), typeof(OpenedXml));
}

/// <summary>The framework finds it by the name that stands in the key, and gives it the services.</summary>
sealed class OpenedXml(IServiceProvider services) : IXmlDecryptor
{
    public XElement Decrypt(XElement encryptedElement) =>
        XElement.Parse(services.GetRequiredService<Sealed>().Open(Convert.FromBase64String(encryptedElement.Value), SealedXml.Place));
}
