using System.Net;
using Directory.Contracts;
using Kernel;
using Microsoft.Extensions.DependencyInjection;
using Platform.Database;
using Testing;
using WebTesting;

namespace Interfaces.Tests.Calling;

/// <summary>Calls in a house full of matters: what they answer, to whom, and what they leave in the audit.</summary>
public sealed class A_call
{
    [Theory, ClassData(typeof(EachEngine))]
    public async Task Without_a_token_is_refused_whoever_is_signed_in(Engine engine)
    {
        await using var house = await WebHouse.OpenDemo(engine);
        var clerk = house.Visit();
        await clerk.Enter("clerk");

        var refused = await Caller.Get(clerk.Client, "matters", null);

        Assert.Equal((HttpStatusCode.Unauthorized, "platform.api-token-missing", "application/problem+json"), (refused.Status, refused.Code, refused.MediaType));
        Assert.Equal("Bearer", refused.Headers.WwwAuthenticate.Single().Scheme);
        Assert.Equal(("没有有效的令牌", 401), (refused.Json.GetProperty("title").GetString(), refused.Json.GetProperty("status").GetInt32()));
    }

    [Theory, ClassData(typeof(EachEngine))]
    public async Task By_a_token_opens_no_page(Engine engine)
    {
        await using var house = await WebHouse.OpenDemo(engine);
        var token = await (await Caller.Behind(house, "clerk")).Token();

        foreach (var page in new[] { "/desk", "/desk/todo", "/desk/matters/00000000-0000-7000-8000-000000000000" })
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, page);
            request.Headers.Authorization = new("Bearer", token);
            using var answer = await house.Visit().Client.SendAsync(request, TestContext.Current.CancellationToken);
            Assert.Equal((HttpStatusCode.Redirect, "/sign-in"), (answer.StatusCode, answer.Headers.Location?.OriginalString.Split('?')[0]));
        }
    }

    [Theory, ClassData(typeof(EachEngine))]
    public async Task Reads_units_and_officers_page_by_page(Engine engine)
    {
        await using var house = await WebHouse.OpenDemo(engine);
        var caller = await Caller.Behind(house, "clerk");
        var token = await caller.Token();

        var units = await All(caller, token, "units?limit=100");
        Assert.True(units.Count > 100);
        Assert.Equal(units.Count, units.Distinct().Count());
        using var scope = house.Services.CreateScope();
        var directory = scope.ServiceProvider.GetRequiredService<IDirectory>();
        Assert.Equal(directory.UnitsOf(Region(house)).Select(unit => unit.Id.ToString()).Order(StringComparer.Ordinal), units.Order(StringComparer.Ordinal));

        var officers = await All(caller, token, "officers?limit=100");
        Assert.Equal(officers.Count, officers.Distinct().Count());
        Assert.True(officers.Count > 500);
        var unit = (await caller.Get("officers?limit=1", token)).Items[0].GetProperty("posts")[0].GetProperty("unit").GetString()!;
        var some = await caller.Get($"officers?unit={unit}", token);
        Assert.NotEmpty(some.Items);
        Assert.All(some.Items, officer => Assert.Contains(officer.GetProperty("posts").EnumerateArray(), post => post.GetProperty("unit").GetString() == unit));
        Assert.True(Convert.ToInt32(await house.Value("SELECT count(*) FROM platform_audit_record WHERE action = 'ReadOfficers'"), null) >= 6);
    }

    [Theory, ClassData(typeof(EachEngine))]
    public async Task Reads_matters_as_far_as_the_post_sees_them(Engine engine)
    {
        await using var house = await WebHouse.OpenDemo(engine);
        var (clerk, neighbour) = (await Caller.Behind(house, "clerk"), await Caller.Behind(house, "neighbour"));

        var list = await clerk.Get("matters?list=all&limit=5");
        Assert.Equal(5, list.Items.Count);
        var one = list.Items[0];
        var id = one.GetProperty("id").GetString()!;
        var sheet = await clerk.Get($"matters/{id}");
        Assert.Equal((HttpStatusCode.OK, one.GetProperty("number").GetString()), (sheet.Status, sheet.Json.GetProperty("number").GetString()));
        Assert.Equal(1, sheet.Json.GetProperty("timeline")[0].GetProperty("position").GetInt32());
        Assert.False(one.TryGetProperty("applicant", out _));
        Assert.False(sheet.Json.TryGetProperty("applicant", out _));

        var gone = await neighbour.Get($"matters/{id}");
        Assert.Equal((HttpStatusCode.NotFound, "platform.not-found"), (gone.Status, gone.Code));
        var none = await neighbour.Get($"matters/{Guid.CreateVersion7()}");
        Assert.Equal(none.Text, gone.Text);
        Assert.DoesNotContain(id, (await neighbour.Get("matters?list=all&limit=100")).Text, StringComparison.Ordinal);
        Assert.Equal("1", $"{await house.Value($"SELECT count(*) FROM platform_audit_record WHERE action = 'ReadMatter' AND subject = 'matter:{id}' AND detail = 'platform.not-found' AND who LIKE '%对接系统%'")}");
    }

    [Theory, ClassData(typeof(EachEngine))]
    public async Task Reads_requests_for_disclosure_and_leaves_a_record_of_each(Engine engine)
    {
        await using var house = await WebHouse.OpenDemo(engine);
        var (clerk, neighbour) = (await Caller.Behind(house, "clerk"), await Caller.Behind(house, "neighbour"));

        var list = await clerk.Get("disclosure/requests");
        Assert.Equal(HttpStatusCode.OK, list.Status);
        var id = list.Items[0].GetProperty("id").GetString()!;
        var sheet = await clerk.Get($"disclosure/requests/{id}");
        Assert.Equal(list.Items[0].GetProperty("stage").GetString(), sheet.Json.GetProperty("stage").GetString());
        var name = sheet.Json.GetProperty("applicant").GetProperty("name").GetString()!;
        Assert.DoesNotContain($"\"{name}\"", list.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("identity", sheet.Text, StringComparison.OrdinalIgnoreCase);
        Assert.Equal("1", $"{await house.Value($"SELECT count(*) FROM platform_audit_record WHERE action = 'ReadRequest' AND subject = 'disclosure.request:{id}' AND who LIKE '%对接系统%'")}");

        var replied = await clerk.Get("disclosure/requests?stage=replied");
        Assert.All(replied.Items, one => Assert.Equal("replied", one.GetProperty("stage").GetString()));
        Assert.Equal("disclosure.stage-unknown", (await clerk.Get("disclosure/requests?stage=7")).Code);
        Assert.Equal(HttpStatusCode.NotFound, (await neighbour.Get($"disclosure/requests/{id}")).Status);
        Assert.DoesNotContain(id, (await neighbour.Get("disclosure/requests")).Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Forbidden, (await (await Caller.Behind(house, "clerk", ["api.matters"])).Get($"disclosure/requests/{id}")).Status);
    }

    [Theory, ClassData(typeof(EachEngine))]
    public async Task Finds_nothing_that_the_post_may_not_see(Engine engine)
    {
        await using var house = await WebHouse.OpenDemo(engine);
        await house.Delivered();
        var (clerk, neighbour) = (await Caller.Behind(house, "clerk"), await Caller.Behind(house, "neighbour"));
        var number = (await clerk.Get("matters?list=all&limit=1")).Items[0].GetProperty("number").GetString()!;

        var found = await clerk.Get($"search?q={Uri.EscapeDataString(number)}");
        Assert.Contains(found.Items, hit => hit.GetProperty("number").GetString() == number);
        var hidden = await neighbour.Get($"search?q={Uri.EscapeDataString(number)}");
        Assert.DoesNotContain(hidden.Items, hit => hit.GetProperty("number").GetString() == number);
    }

    [Theory, ClassData(typeof(EachEngine))]
    public async Task Sees_only_what_its_rights_carry_along(Engine engine)
    {
        await using var house = await WebHouse.OpenDemo(engine);
        // The capability to see matters comes with the right to read them, and with no other.
        var searching = await Caller.Behind(house, "clerk", ["api.search"]);

        Assert.Equal(0, (await searching.Get($"search?q={Uri.EscapeDataString("信息")}")).Json.GetProperty("total").GetInt32());
        Assert.NotEqual(0, (await (await Caller.Behind(house, "clerk")).Get($"search?q={Uri.EscapeDataString("信息")}")).Json.GetProperty("total").GetInt32());
    }

    [Theory, ClassData(typeof(EachEngine))]
    public async Task That_means_nothing_is_refused_with_its_field(Engine engine)
    {
        await using var house = await WebHouse.OpenDemo(engine);
        var caller = await Caller.Behind(house, "clerk");
        var token = await caller.Token();

        (string Path, string Code, string Field)[] wrong =
        [
            ("units?limit=0", "platform.api-limit-unclear", "limit"), ("units?limit=101", "platform.api-limit-unclear", "limit"), ("matters?limit=-1", "platform.api-limit-unclear", "limit"),
            ("units?limit=5%00x", "platform.api-limit-unclear", "limit"), ("officers?limit=1e2", "platform.api-limit-unclear", "limit"),
            ("units?after=nonsense", "platform.api-mark-unclear", "after"), ("matters?after=%E4%B8%AD", "platform.api-mark-unclear", "after"),
            ("officers?unit=x", "directory.officers-unit-unclear", "unit"), ("matters?list=secret", "matters.list-unknown", "list"),
            ($"search?q={new string('a', 10_000)}", "search.too-long", "q"), ($"search?q={Uri.EscapeDataString(new string('密', 10_000))}", "search.too-long", "q"),
            ("search", "search.nothing-to-find", "q"), ("search?q=%00", "search.nothing-to-find", "q"), ("search?q=a&page=0", "search.page-unclear", "page"),
            ("due-days?from=x&limit=15wd", "calendar.from-unclear", "from"), ("due-days?from=2026-02-10&limit=99999wd", "calendar.limit-unclear", "limit"),
        ];
        foreach (var (path, code, field) in wrong)
        {
            var answer = await caller.Get(path, token);
            Assert.Equal((HttpStatusCode.UnprocessableEntity, code, field, "application/problem+json"), (answer.Status, answer.Code, answer.Field, answer.MediaType));
            Assert.Matches("[\u4e00-\u9fff]", answer.Json.GetProperty("detail").GetString());
        }

        foreach (var nowhere in new[] { "matters/1", "nothing", "matters/../../desk" }) Assert.NotEqual(HttpStatusCode.OK, (await caller.Get(nowhere, token)).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await caller.Get($"officers?unit={Guid.CreateVersion7()}", token)).Status);
    }

    static RegionCode Region(WebHouse house) => RegionCode.Parse(house.Services.GetRequiredService<Microsoft.Extensions.Options.IOptions<Platform.House.HouseSettings>>().Value.Region);

    static async Task<List<string>> All(Caller caller, string token, string path)
    {
        var found = new List<string>();
        for (string? next = ""; next is not null;)
        {
            var page = await caller.Get(next.Length == 0 ? path : $"{path}&after={next}", token);
            found.AddRange(page.Items.Select(item => item.GetProperty("id").GetString()!));
            next = page.Json.GetProperty("next").GetString();
        }

        return found;
    }
}
