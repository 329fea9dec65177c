using System.Text.Json;

namespace Interfaces.Describing;

/// <summary>Reads the schemas of the description into lines of a table.</summary>
sealed class ReferenceSchemas(JsonElement document)
{
    const int Deepest = 4;

    public ReferenceField Parameter(JsonElement parameter) => new(
        parameter.GetProperty("name").GetString()!, TypeOf(parameter.GetProperty("schema")), Text(parameter, "description"),
        parameter.TryGetProperty("required", out var required) && required.GetBoolean(), parameter.TryGetProperty("example", out var example) ? example.ToString() : "");

    public IReadOnlyList<ReferenceField> Fields(JsonElement schema) => [.. Fields("", schema, 0)];

    IEnumerable<ReferenceField> Fields(string before, JsonElement schema, int depth)
    {
        var resolved = Resolved(schema);
        if (depth >= Deepest || !resolved.TryGetProperty("properties", out var properties)) yield break;

        foreach (var property in properties.EnumerateObject())
        {
            var inner = Resolved(property.Value);
            var name = before + property.Name + (inner.TryGetProperty("items", out var items) ? "[]" : "");
            yield return new(name, TypeOf(property.Value), Words(property.Value), true, "");
            foreach (var field in Fields(name + ".", items.ValueKind == JsonValueKind.Object ? items : inner, depth + 1)) yield return field;
        }
    }

    string TypeOf(JsonElement schema)
    {
        var plain = Resolved(schema);
        if (plain.TryGetProperty("enum", out var values)) return "取值 " + string.Join("、", values.EnumerateArray().Where(value => value.ValueKind == JsonValueKind.String).Select(value => value.GetString()));
        return Kinds(plain).FirstOrDefault(kind => kind != "null") switch
        {
            "integer" => "整数",
            "boolean" => "true 或 false",
            "array" => "数组",
            "object" => "对象",
            "string" => Text(plain, "format") switch { "uuid" => "编号（UUID）", "date" => "日期", "date-time" => "时间", _ => "文本" },
            _ => "",
        };
    }

    /// <summary>What stands beside a reference says more than what it points at.</summary>
    static string Words(JsonElement schema) =>
        Text(schema, "description") is { Length: > 0 } own ? own
        : schema.TryGetProperty("oneOf", out var choices) || schema.TryGetProperty("anyOf", out choices) ? choices.EnumerateArray().Select(Words).FirstOrDefault(words => words.Length > 0) ?? ""
        : "";

    static IEnumerable<string?> Kinds(JsonElement schema) =>
        !schema.TryGetProperty("type", out var type) ? []
        : type.ValueKind == JsonValueKind.Array ? type.EnumerateArray().Select(one => one.GetString()) : [type.GetString()];

    /// <summary>What a reference points at; of what may be null, the rest.</summary>
    JsonElement Resolved(JsonElement schema)
    {
        if (schema.TryGetProperty("$ref", out var reference)) return Resolved(document.GetProperty("components").GetProperty("schemas").GetProperty(reference.GetString()!.Split('/')[^1]));
        if (!schema.TryGetProperty("oneOf", out var choices) && !schema.TryGetProperty("anyOf", out choices)) return schema;
        return choices.EnumerateArray().FirstOrDefault(choice => !Kinds(choice).Contains("null")) is { ValueKind: JsonValueKind.Object } other ? Resolved(other) : schema;
    }

    static string Text(JsonElement of, string name) => of.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString()! : "";
}
