using System.Net;
using Platform.Database;
using WebTesting;

namespace Site;

public sealed class The_public
{
    [Fact]
    public async Task May_send_only_so_many_forms_a_minute()
    {
        await using var house = await WebHouse.Open(Engine.Sqlite, settings: new() { ["Web:PublicPostsPerMinute"] = "3" });
        var statuses = new List<HttpStatusCode>();
        for (var i = 0; i < 5; i++) statuses.Add(await Post(house.Visit()));

        Assert.DoesNotContain(HttpStatusCode.TooManyRequests, statuses.Take(3));
        Assert.All(statuses.Skip(3), status => Assert.Equal(HttpStatusCode.TooManyRequests, status));
        Assert.NotEqual(HttpStatusCode.TooManyRequests, await Post(house.Visit(WebHouse.Officer())));
    }

    static async Task<HttpStatusCode> Post(Visitor visitor)
    {
        using var form = new FormUrlEncodedContent([]);
        using var answer = await visitor.Client.PostAsync(new Uri("/", UriKind.Relative), form);
        return answer.StatusCode;
    }
}
