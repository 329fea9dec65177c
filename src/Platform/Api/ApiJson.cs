using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Platform.Api;

/// <summary>How the API writes: plain names, words for values, Chinese as it is.</summary>
public static class ApiJson
{
    public static readonly JsonSerializerOptions Options = Made();

    public static void Shape(JsonSerializerOptions json)
    {
        // The answer is JSON and never part of a page: Chinese may stay readable.
        json.Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping;
        json.UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow;
        json.NumberHandling = JsonNumberHandling.Strict;
        json.Converters.Add(new JsonStringEnumConverter(JsonNamingPolicy.CamelCase, allowIntegerValues: false));
    }

    static JsonSerializerOptions Made()
    {
        var json = new JsonSerializerOptions(JsonSerializerDefaults.Web);
        Shape(json);
        return json;
    }
}
