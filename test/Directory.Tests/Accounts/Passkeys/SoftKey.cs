using System.Buffers.Binary;
using System.Buffers.Text;
using System.Formats.Cbor;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Directory.Accounts;

namespace Directory.Tests.Accounts;

/// <summary>A device that makes one passkey and signs with it, as a browser would hand it on: rightly, unless it is told otherwise (W3C Web Authentication, level 3).</summary>
sealed class SoftKey
{
    const byte Present = 0x01, Verified = 0x04, HoldsKey = 0x40;

    readonly byte[] credential = RandomNumberGenerator.GetBytes(32);

    public ECDsa Key { get; set; } = ECDsa.Create(ECCurve.NamedCurves.nistP256);

    public string Origin { get; set; } = "http://localhost:8080";

    public string Domain { get; set; } = "localhost";

    /// <summary>Whether the owner has unlocked the device.</summary>
    public bool Unlocked { get; set; } = true;

    /// <summary>How often it has signed.</summary>
    public uint Counter { get; set; }

    /// <summary>Many never count, and say 0 for ever.</summary>
    public bool Counts { get; init; } = true;

    /// <summary>Whose passkey it says that it is.</summary>
    public string? Owner { get; set; }

    /// <summary>Of the same key, as a thief would have it who read the device.</summary>
    public SoftKey Copy() => new(credential) { Key = Key, Origin = Origin, Domain = Domain, Counter = Counter, Owner = Owner };

    public SoftKey()
    {
    }

    SoftKey(byte[] credential) => this.credential = credential;

    /// <param name="put">The question as the page's script gets it.</param>
    public PasskeyAnswer Make(string put)
    {
        var question = JsonDocument.Parse(put).RootElement;
        var options = question.GetProperty("options");
        Owner = Encoding.UTF8.GetString(Bytes(options.GetProperty("user").GetProperty("id")));
        var client = Client("webauthn.create", options);
        var response = new { clientDataJSON = Text(client), attestationObject = Text(Attestation()), transports = new[] { "internal", "hybrid" } };
        return Answer(question, response);
    }

    public PasskeyAnswer Sign(string put)
    {
        var question = JsonDocument.Parse(put).RootElement;
        var client = Client("webauthn.get", question.GetProperty("options"));
        if (Counts) Counter++;
        var data = Data(0);
        var signature = Key.SignData([.. data, .. SHA256.HashData(client)], HashAlgorithmName.SHA256, DSASignatureFormat.Rfc3279DerSequence);
        return Answer(question, new { clientDataJSON = Text(client), authenticatorData = Text(data), signature = Text(signature), userHandle = Text(Encoding.UTF8.GetBytes(Owner!)) });
    }

    PasskeyAnswer Answer(JsonElement question, object response) => new(
        question.GetProperty("asked").GetString(),
        JsonSerializer.Serialize(new { id = Text(credential), rawId = Text(credential), type = "public-key", clientExtensionResults = new { }, response }));

    byte[] Client(string type, JsonElement options) =>
        JsonSerializer.SerializeToUtf8Bytes(new { type, challenge = options.GetProperty("challenge").GetString(), origin = Origin, crossOrigin = false });

    byte[] Data(byte flags)
    {
        var counter = new byte[4];
        BinaryPrimitives.WriteUInt32BigEndian(counter, Counter);
        return [.. SHA256.HashData(Encoding.UTF8.GetBytes(Domain)), (byte)(flags | Present | (Unlocked ? Verified : 0)), .. counter];
    }

    byte[] Attestation()
    {
        byte[] data = [.. Data(HoldsKey), .. new byte[16], 0, (byte)credential.Length, .. credential, .. PublicKey()];
        var writer = new CborWriter(CborConformanceMode.Ctap2Canonical);
        writer.WriteStartMap(3);
        writer.WriteTextString("fmt");
        writer.WriteTextString("none");
        writer.WriteTextString("attStmt");
        writer.WriteStartMap(0);
        writer.WriteEndMap();
        writer.WriteTextString("authData");
        writer.WriteByteString(data);
        writer.WriteEndMap();
        return writer.Encode();
    }

    /// <summary>COSE (RFC 9053): an elliptic curve's point for ES256.</summary>
    byte[] PublicKey()
    {
        var point = Key.ExportParameters(includePrivateParameters: false).Q;
        var writer = new CborWriter(CborConformanceMode.Ctap2Canonical);
        writer.WriteStartMap(5);
        foreach (var (label, number) in new[] { (1, 2), (3, -7), (-1, 1) })
        {
            writer.WriteInt32(label);
            writer.WriteInt32(number);
        }

        foreach (var (label, coordinate) in new[] { (-2, point.X!), (-3, point.Y!) })
        {
            writer.WriteInt32(label);
            writer.WriteByteString(coordinate);
        }

        writer.WriteEndMap();
        return writer.Encode();
    }

    static byte[] Bytes(JsonElement base64Url) => Base64Url.DecodeFromChars(base64Url.GetString());

    static string Text(byte[] bytes) => Base64Url.EncodeToString(bytes);
}
