using System.Net.Http.Json;
using System.Text.Json;
using Interfaces.Clients;
using Kernel;
using Microsoft.Extensions.DependencyInjection;
using Platform.Api;
using Platform.Demo;
using WebTesting;

namespace Site;

/// <summary>A program whose view of every endpoint is kept: without a token, with one that opens nothing, and in the post of whomever the demo house lets one be.</summary>
sealed record ApiClient(string Name, Visitor Visitor)
{
    public static async Task<IReadOnlyList<ApiClient>> All(WebHouse demo)
    {
        var clients = new List<ApiClient> { new("没有令牌", demo.Visit()) };
        await using var scope = demo.Services.CreateAsyncScope();
        var rights = scope.ServiceProvider.GetRequiredService<ApiRights>().All.Select(right => right.Name).ToList();
        foreach (var entry in scope.ServiceProvider.GetServices<IDemoEntry>().Where(entry => entry.Account is not null).OrderBy(entry => entry.Order))
            clients.Add(new(entry.Title, await Admitted(demo, entry.Who!, rights)));
        var clerk = scope.ServiceProvider.GetServices<IDemoEntry>().Single(entry => entry.Key == "clerk").Who!;
        foreach (var right in rights) clients.Add(new(right, await Admitted(demo, clerk, [right])));
        return clients;
    }

    static async Task<Visitor> Admitted(WebHouse demo, Actor who, IReadOnlyList<string> rights)
    {
        var lastDay = DateOnly.FromDateTime(demo.Time.GetUtcNow().AddDays(30).DateTime);
        var made = (await demo.Run<RegisterClient, NewSecret>(new(Guid.CreateVersion7(), who.Post!.Value, new("矩阵", who.Person, rights, "", lastDay)))).Value;
        var visitor = demo.Visit();
        using var form = new FormUrlEncodedContent([new("grant_type", "client_credentials"), new("client_id", $"{made.Client}"), new("client_secret", made.Secret)]);
        using var answer = await visitor.Client.PostAsync(new Uri("/api/v1/token", UriKind.Relative), form);
        var token = (await answer.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("access_token").GetString();
        visitor.Client.DefaultRequestHeaders.Authorization = new("Bearer", token);
        return visitor;
    }
}
