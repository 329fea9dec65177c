using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;
using Interfaces.Clients;
using Kernel;
using Microsoft.Extensions.DependencyInjection;
using Platform.Demo;
using WebTesting;

namespace Interfaces.Tests;

/// <summary>Another office's program: it has an id and a secret, fetches a token and calls.</summary>
sealed class Caller(WebHouse house, ClientId id, string secret)
{
    public static readonly string[] Everything = ["api.calendar", "api.directory", "api.disclosure", "api.matters", "api.search"];

    readonly HttpClient http = house.Visit().Client;

    public ClientId Id => id;

    public string Secret => secret;

    /// <summary>A program in the name of a post, with whatever is ticked.</summary>
    public static async Task<Caller> Of(WebHouse house, PostId post, PersonId responsible, IReadOnlyList<string>? rights = null, string networks = "")
    {
        var made = await house.Run<RegisterClient, NewSecret>(new(Guid.CreateVersion7(), post, Facts(house, responsible) with { Rights = rights ?? Everything, Networks = networks }));
        Assert.True(made.Succeeded, made.Refusal?.Code);
        return new(house, made.Value.Client, made.Value.Secret);
    }

    /// <summary>A program in the post of whomever the demo house lets one be.</summary>
    public static async Task<Caller> Behind(WebHouse house, string door, IReadOnlyList<string>? rights = null)
    {
        await using var scope = house.Services.CreateAsyncScope();
        var who = scope.ServiceProvider.GetServices<IDemoEntry>().Single(entry => entry.Key == door).Who!;
        return await Of(house, who.Post!.Value, who.Person!.Value, rights);
    }

    /// <summary>As an administrator would say it.</summary>
    public static ClientFacts Facts(WebHouse house, PersonId responsible) => new("县统一受理平台", responsible, Everything, "", DateOnly.FromDateTime(house.Time.GetUtcNow().AddDays(90).DateTime));

    public Caller With(string otherSecret) => new(house, id, otherSecret);

    public async Task<Answer> Ask(string? scope = null, string? grant = "client_credentials")
    {
        var form = new Dictionary<string, string> { ["client_id"] = $"{id}", ["client_secret"] = secret };
        if (grant is not null) form["grant_type"] = grant;
        if (scope is not null) form["scope"] = scope;
        return await Send(new(HttpMethod.Post, "/api/v1/token") { Content = new FormUrlEncodedContent(form) });
    }

    public async Task<string> Token(string? scope = null) => (await Ask(scope)).Json.GetProperty("access_token").GetString()!;

    public async Task<Answer> Get(string path, string? token = null) => await Get(http, path, token ?? await Token());

    public static async Task<Answer> Get(HttpClient http, string path, string? token)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path.StartsWith('/') ? path : $"/api/v1/{path}");
        if (token is not null) request.Headers.Authorization = new("Bearer", token);
        return await Answer.Of(await http.SendAsync(request));
    }

    public async Task<Answer> Send(HttpRequestMessage request)
    {
        using (request) return await Answer.Of(await http.SendAsync(request));
    }
}

/// <summary>What came back.</summary>
sealed record Answer(HttpStatusCode Status, HttpResponseHeaders Headers, string? MediaType, JsonElement Json)
{
    public string? Code => Json.TryGetProperty("code", out var code) ? code.GetString() : null;

    public string? Field => Json.TryGetProperty("field", out var named) ? named.GetString() : null;

    public string Text => Json.GetRawText();

    public IReadOnlyList<JsonElement> Items => [.. Json.GetProperty("items").EnumerateArray()];

    public static async Task<Answer> Of(HttpResponseMessage response)
    {
        using (response)
        {
            var text = await response.Content.ReadAsStringAsync();
            using var json = JsonDocument.Parse(response.Content.Headers.ContentType?.MediaType?.EndsWith("json", StringComparison.Ordinal) == true ? text : JsonSerializer.Serialize(text));
            return new(response.StatusCode, response.Headers, response.Content.Headers.ContentType?.MediaType, json.RootElement.Clone());
        }
    }
}
