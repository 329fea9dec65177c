using System.Text.Json;

namespace Interfaces.Describing;

/// <summary>The description in the form of a page: it is read from the very document that programs get.</summary>
sealed record ReferenceText(IReadOnlyList<ReferenceGroup> Groups)
{
    public static ReferenceText Of(JsonElement document, Func<string, string> rightText) => new(
    [
        .. document.GetProperty("paths").EnumerateObject().OrderBy(path => path.Name, StringComparer.Ordinal)
            .SelectMany(path => path.Value.EnumerateObject().Select(operation => ReferenceCall.Of(path.Name, operation.Name, operation.Value, new(document), rightText)))
            .GroupBy(call => call.Tag).Select(group => new ReferenceGroup(group.Key, [.. group])),
    ]);
}

/// <summary>What belongs together: 办件.</summary>
sealed record ReferenceGroup(string Name, IReadOnlyList<ReferenceCall> Calls);

/// <param name="Right">The text of the right without which it is not called.</param>
sealed record ReferenceCall(string Tag, string Method, string Path, string Summary, string Words, string RightName, string Right, IReadOnlyList<ReferenceField> Parameters, IReadOnlyList<ReferenceField> Answer)
{
    /// <summary>Where on the page it is.</summary>
    public string Anchor => $"{Method}{Path}".Replace('/', '-').Replace("{", "", StringComparison.Ordinal).Replace("}", "", StringComparison.Ordinal).ToLowerInvariant();

    /// <summary>A command that works as it stands, but for the id of something that there is.</summary>
    public string Command(string house) => string.Join(
        " \\\n  ",
        new[] { $"curl -sG -H \"Authorization: Bearer $TOKEN\" {house}{Path.Replace("{id}", "$ID", StringComparison.Ordinal)}" }
            .Concat(Parameters.Where(parameter => parameter.Example.Length > 0).Select(parameter => $"--data-urlencode \"{parameter.Name}={parameter.Example}\"")));

    public static ReferenceCall Of(string path, string method, JsonElement operation, ReferenceSchemas schemas, Func<string, string> rightText)
    {
        var right = operation.GetProperty("security")[0].EnumerateObject().First().Value[0].GetString()!;
        var body = operation.GetProperty("responses").GetProperty("200").GetProperty("content").GetProperty("application/json").GetProperty("schema");
        return new(
            operation.GetProperty("tags")[0].GetString()!, method.ToUpperInvariant(), path, Text(operation, "summary"), Text(operation, "description"), right, rightText(right),
            operation.TryGetProperty("parameters", out var parameters) ? [.. parameters.EnumerateArray().Select(schemas.Parameter)] : [], schemas.Fields(body));
    }

    static string Text(JsonElement of, string name) => of.TryGetProperty(name, out var value) ? value.GetString()! : "";
}

/// <summary>A parameter, or a field of an answer under the names of those around it: <c>items[].id</c>.</summary>
sealed record ReferenceField(string Name, string Type, string Words, bool Required, string Example);
