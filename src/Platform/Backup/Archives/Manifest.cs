using System.Security.Cryptography;
using System.Text.Json;
using System.Text.Json.Serialization;
using Platform.Database;

namespace Platform.Backup;

/// <summary>What a backup says of itself: from which house, as of when, with which parts and how many rows.</summary>
sealed record Manifest
{
    public const string Name = "manifest.json";

    static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { WriteIndented = true, Converters = { new JsonStringEnumConverter() } };

    public int Format { get; init; } = 1;

    public required string Product { get; init; }

    public required Engine Engine { get; init; }

    /// <summary>The newest migration of the database: an older release cannot read what a newer one wrote.</summary>
    public required string Migration { get; init; }

    public required DateTimeOffset TakenAt { get; init; }

    public required IReadOnlyList<TableCount> Tables { get; init; }

    public required IReadOnlyList<BackupPart> Parts { get; init; }

    /// <summary>Contents that were missing or damaged in the house itself when it was saved.</summary>
    public required IReadOnlyList<string> Damaged { get; init; }

    public byte[] Write() => JsonSerializer.SerializeToUtf8Bytes(this, Json);

    public static Manifest? Read(byte[] json)
    {
        try
        {
            return JsonSerializer.Deserialize<Manifest>(json, Json) is { Format: 1 } read ? read : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>Noted down elsewhere, it tells a backup that was changed together with its manifest.</summary>
    public static string DigestOf(byte[] json) => Convert.ToHexStringLower(SHA256.HashData(json));
}

sealed record TableCount(string Name, long Rows);

sealed record BackupPart(string Name, long Size, string Sha256);
