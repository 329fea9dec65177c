using System.Text.Json;
using System.Text.Json.Serialization;

namespace Disclosure.Law;

/// <summary>Every rule set that was ever in force, as dated data: an old request replays by its own law.</summary>
static class DisclosureLaws
{
    static readonly JsonSerializerOptions Reading = new(JsonSerializerDefaults.Web) { Converters = { new JsonStringEnumConverter() } };

    static readonly List<DisclosureLaw> Laws = Read<DisclosureLaw>("laws.json", law => law.From);
    static readonly List<Remedies> Remedies = Read<Remedies>("remedies.json", remedies => remedies.From);

    public static IReadOnlyList<DisclosureLaw> All => Laws;

    /// <exception cref="ArgumentOutOfRangeException">There was no law on disclosure yet.</exception>
    public static DisclosureLaw On(DateOnly received) => Laws.LastOrDefault(law => law.From <= received) ?? throw new ArgumentOutOfRangeException(nameof(received), received, null);

    public static Remedies RemediesOn(DateOnly replied) => Remedies.LastOrDefault(one => one.From <= replied) ?? throw new ArgumentOutOfRangeException(nameof(replied), replied, null);

    static List<T> Read<T>(string file, Func<T, DateOnly> from)
    {
        using var content = typeof(DisclosureLaws).Assembly.GetManifestResourceStream($"Disclosure.Law.{file}")!;
        return [.. JsonSerializer.Deserialize<List<T>>(content, Reading)!.OrderBy(from)];
    }
}
