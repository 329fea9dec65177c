using System.Text.Json;
using System.Text.Json.Serialization;
using Calendar.Contracts;

namespace Calendar.Clocks;

/// <summary>A limit stands in JSON as its text, <c>"15wd"</c>.</summary>
sealed class TimeLimitJson : JsonConverter<TimeLimit>
{
    public override TimeLimit Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        TimeLimit.TryParse(reader.GetString(), out var limit) ? limit : throw new JsonException("Not a time limit.");

    public override void Write(Utf8JsonWriter writer, TimeLimit value, JsonSerializerOptions options) => writer.WriteStringValue(value.ToString());
}
