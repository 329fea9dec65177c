using Microsoft.Extensions.DependencyInjection;
using Platform.Api;
using Platform.Database;
using Testing;
using WebTesting;

namespace Site;

/// <summary>Every route as every role finds it. A new route is a new line that somebody has looked at.</summary>
public sealed class Who_may_open_what(SharedHouses houses)
{
    [Theory, ClassData(typeof(EachEngine))]
    public async Task Is_as_approved(Engine engine)
    {
        var house = await houses.Demo(engine);
        var roles = await Role.All(house);
        var lines = new List<string> { Line("", roles.Select(role => role.Name)) };
        foreach (var (method, pattern, path) in Routes.Of(house))
        {
            var found = new List<string>();
            foreach (var role in roles) found.Add(await Found(role.Visitor, method, path));
            lines.Add(Line($"{method} {pattern}", found));
        }

        Approved.Is("matrix", string.Concat(lines.Select(line => line + "\n")));
    }

    /// <summary>Every endpoint of the API as a client in each role's post finds it, with all rights ticked and with none of its own.</summary>
    [Theory, ClassData(typeof(EachEngine))]
    public async Task Is_as_approved_for_clients(Engine engine)
    {
        await using var house = await WebHouse.OpenDemo(engine);
        var clients = await ApiClient.All(house);
        var calls = Routes.Of(house).Where(route => route.Pattern.StartsWith(ApiRoutes.Root + "/", StringComparison.Ordinal)).ToList();
        var lines = new List<string> { Line("", clients.Select(client => client.Name)) };
        foreach (var (method, pattern, path) in calls)
        {
            var found = new List<string>();
            foreach (var client in clients) found.Add(await Found(client.Visitor, method, path));
            lines.Add(Line($"{method} {pattern}", found));
        }

        Assert.True(calls.Count >= house.Services.GetServices<IApi>().Count());
        Approved.Is("clients", string.Concat(lines.Select(line => line + "\n")));
    }

    static string Line(string route, IEnumerable<string> cells) => string.Join('\t', cells.Prepend(route));

    static async Task<string> Found(Visitor visitor, string method, string path)
    {
        using var request = new HttpRequestMessage(new(method), path);
        using var answer = await visitor.Client.SendAsync(request);
        var where = answer.Headers.Location?.OriginalString.Split('?')[0];
        return where is null ? $"{(int)answer.StatusCode}" : $"{(int)answer.StatusCode} {where}";
    }
}
