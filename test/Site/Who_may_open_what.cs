using System.Globalization;
using System.Text;
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
        var house = await houses.On(engine);
        var matrix = new StringBuilder();
        foreach (var (method, pattern, path) in Routes.Of(house))
        {
            matrix.Append(CultureInfo.InvariantCulture, $"{method} {pattern}\n");
            foreach (var role in Role.All) matrix.Append(CultureInfo.InvariantCulture, $"    {role.Name}: {await Found(house.Visit(role.Actor(house)), method, path)}\n");
        }

        Approved.Is("matrix", matrix.ToString());
    }

    static async Task<string> Found(Visitor visitor, string method, string path)
    {
        using var request = new HttpRequestMessage(new(method), path);
        using var answer = await visitor.Client.SendAsync(request);
        var where = answer.Headers.Location?.OriginalString.Split('?')[0];
        return where is null ? $"{(int)answer.StatusCode}" : $"{(int)answer.StatusCode} {where}";
    }
}
