using System.Net;
using System.Text.Json;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Platform.Api;
using Platform.Database;
using WebTesting;

namespace Interfaces.Tests.Describing;

/// <summary>What there is to call, for programs and for people.</summary>
public sealed class The_description(SharedHouses houses)
{
    [Fact]
    public async Task Tells_of_every_endpoint_with_its_right()
    {
        var house = await houses.On(Engine.Sqlite);
        var document = (await Caller.Get(house.Visit().Client, "/api/v1/openapi.json", null)).Json;

        Assert.StartsWith("3.1.", document.GetProperty("openapi").GetString(), StringComparison.Ordinal);
        var declared = house.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Where(endpoint => endpoint.Metadata.GetMetadata<ApiRight>() is not null)
            .Select(endpoint => (Path: "/" + endpoint.RoutePattern.RawText!.TrimStart('/').Replace(":guid", "", StringComparison.Ordinal), endpoint.Metadata.GetMetadata<ApiRight>()!.Name)).Order().ToList();
        Assert.NotEmpty(declared);
        Assert.Equal(declared, Operations(document).Select(one => (one.Path, one.Operation.GetProperty("security")[0].GetProperty("oauth2")[0].GetString()!)).Order());

        var flow = document.GetProperty("components").GetProperty("securitySchemes").GetProperty("oauth2").GetProperty("flows").GetProperty("clientCredentials");
        Assert.Equal("/api/v1/token", flow.GetProperty("tokenUrl").GetString());
        Assert.Equal(declared.Select(one => one.Name).Distinct().Order(StringComparer.Ordinal), flow.GetProperty("scopes").EnumerateObject().Select(scope => scope.Name).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Says_in_Chinese_what_everything_means()
    {
        var document = (await Caller.Get((await houses.On(Engine.Sqlite)).Visit().Client, "/api/v1/openapi.json", null)).Json;

        foreach (var (_, operation) in Operations(document))
        {
            Assert.Matches("[\u4e00-\u9fff]", operation.GetProperty("summary").GetString());
            Assert.Matches("[\u4e00-\u9fff]", operation.GetProperty("description").GetString());
            foreach (var parameter in operation.GetProperty("parameters").EnumerateArray()) Assert.Matches("[\u4e00-\u9fff]", parameter.GetProperty("description").GetString());
        }

        var limit = Operations(document).Single(one => one.Path == "/api/v1/units").Operation.GetProperty("parameters").EnumerateArray().Single(one => one.GetProperty("name").GetString() == "limit");
        Assert.Equal(("integer", 1, 100), (limit.GetProperty("schema").GetProperty("type").GetString(), limit.GetProperty("schema").GetProperty("minimum").GetInt32(), limit.GetProperty("schema").GetProperty("maximum").GetInt32()));
    }

    [Fact]
    public async Task Is_a_page_to_be_read()
    {
        var house = await houses.On(Engine.Sqlite);
        var page = await house.Visit().Get("/api");
        var document = (await Caller.Get(house.Visit().Client, "/api/v1/openapi.json", null)).Json;

        Assert.Equal((HttpStatusCode.OK, "接口说明"), (page.Status, page.Heading));
        foreach (var (path, operation) in Operations(document))
        {
            Assert.Contains($"GET {path}", page.All(".reference-call"));
            Assert.Contains(operation.GetProperty("summary").GetString()!, page.All("h2"));
        }

        Assert.Contains("timeline[].opinion", page.All("code"));
        Assert.All(page.All(".reference td[data-label=类型]"), type => Assert.NotEqual("", type));
        Assert.All(page.All(".reference td[data-label=说明]"), words => Assert.NotEqual("", words));
        Assert.Contains(page.All(".command"), command => command.Contains("--data-urlencode \"q=信息公开\"", StringComparison.Ordinal));
    }

    static IEnumerable<(string Path, JsonElement Operation)> Operations(JsonElement document) =>
        document.GetProperty("paths").EnumerateObject().SelectMany(path => path.Value.EnumerateObject().Select(operation => (path.Name, operation.Value)));
}
