using Disclosure.Replies;
using Disclosure.Requests;
using Kernel;
using Microsoft.Extensions.DependencyInjection;
using Platform.Database;
using Platform.Reading;
using Testing;

namespace Disclosure.Tests.Requests;

public sealed class Listing_requests
{
    [Theory, ClassData(typeof(EachEngine))]
    public async Task Finds_each_by_its_stage(Engine engine)
    {
        await using var town = await Town.Open(engine);
        var staged = new Dictionary<Stage, RequestId>();
        foreach (var stage in new[] { Stage.Filed, Stage.InHand, Stage.AwaitingSupplement, Stage.AwaitingSignature, Stage.AwaitingIssue, Stage.Replied, Stage.Withdrawn })
            staged[stage] = await Led(town, stage);

        foreach (var (stage, id) in staged)
        {
            Assert.Equal([id], await Found(town, RequestSearch.None with { Stage = stage }));
            Assert.Equal(stage, (await town.House.Ask<ListRequests, RequestPage>(new(RequestSearch.None with { Stage = stage }), Town.Acting(town.Clerk))).Value.Lines.Single().Stage);
        }

        Assert.Equal(staged.Values.Reverse(), await Found(town, RequestSearch.None));
        Assert.Empty(await Found(town, RequestSearch.None with { Stage = Stage.Abandoned }));
    }

    [Theory, ClassData(typeof(EachEngine))]
    public async Task Narrows_by_day_light_number_and_applicant(Engine engine)
    {
        await using var town = await Town.Open(engine);
        town.On("2026-09-17");
        var early = await Led(town, Stage.InHand, "李建国", "2026-09-17");
        town.On("2026-09-21");
        var late = await Led(town, Stage.InHand, "王建军", "2026-09-21");

        Assert.Equal([early], await Found(town, new(To: Sample.Day("2026-09-17"))));
        Assert.Equal([late], await Found(town, new(From: Sample.Day("2026-09-18"))));
        Assert.Equal([late, early], await Found(town, new(Applicant: "建")));
        Assert.Equal([early], await Found(town, new(Applicant: "李")));
        Assert.Equal([late], await Found(town, new("云政办依申请〔2026〕2号")));
        Assert.Equal([late, early], await Found(town, new("补偿", Light: Light.Green)));
        Assert.Empty(await Found(town, new(Light: Light.Red)));
        town.On("2026-11-17");
        Assert.Equal([late, early], await Found(town, new(Light: Light.Red)));
    }

    [Theory, ClassData(typeof(EachEngine))]
    public async Task Finds_a_number_as_people_say_it(Engine engine)
    {
        await using var town = await Town.Open(engine);
        var ids = new List<RequestId>();
        for (var i = 0; i < 12; i++) ids.Add((await town.File(Sample.Form(town.Office.Section))).Value);

        foreach (var said in new[] { "2", "2号", "第2号", "〔2026〕2", "[2026]2号", "（2026）２号", "依申请〔2026〕2号", "云政办依申请〔2026〕2号" }) Assert.Equal([ids[1]], await Found(town, new(said)));
        Assert.Equal([ids[11]], await Found(town, new("12")));
        Assert.Equal(12, (await Found(town, new("[2026]"))).Count());
        foreach (var said in new[] { "〔2025〕2", "02", "22" }) Assert.Empty(await Found(town, new(said)));
    }

    [Theory, ClassData(typeof(EachEngine))]
    public async Task Shows_nothing_to_a_neighbour_and_to_the_leader_what_is_below(Engine engine)
    {
        await using var town = await Town.Open(engine);
        var id = await Led(town, Stage.InHand);

        Assert.Empty(await Found(town, RequestSearch.None, town.Neighbour));
        Assert.Empty(await Found(town, new(Applicant: "王"), town.Neighbour));
        Assert.Empty(await Exported(town, RequestSearch.None, town.Neighbour));
        var leader = town.Leader.Actor with { Grants = [new(new("matters.read"), Scope.Subtree)] };
        Assert.Equal(id, (await town.House.Ask<ListRequests, RequestPage>(new(RequestSearch.None), leader)).Value.Lines.Single().Request.Id);
        Assert.False((await town.House.Ask<ListRequests, RequestPage>(new(RequestSearch.None), Town.Citizen)).Succeeded);
    }

    [Theory, ClassData(typeof(EachEngine))]
    public async Task Goes_through_all_pages_and_exports_the_same_with_a_trace(Engine engine)
    {
        await using var town = await Town.Open(engine);
        for (var i = 0; i < 130; i++) await town.File(Sample.Form(town.Office.Section) with { Name = i % 2 == 0 ? "王秀英" : "李建国" });

        foreach (var (search, length) in new[] { (RequestSearch.None, 130), (new RequestSearch(Applicant: "李"), 65) })
        {
            var (paged, exported) = (await Paged(town, search, length), await Exported(town, search, town.Clerk));
            Assert.Equal(length, paged.Distinct().Count());
            Assert.Equal(paged.OrderByDescending(line => line.Value), paged);
            Assert.Equal(paged, exported.Select(line => line.Matter.Id));
        }

        Assert.Equal(2L, Convert.ToInt64(await town.House.Value("SELECT count(*) FROM platform_audit_record WHERE action = 'ExportRequests' AND outcome = 1"), null));
    }

    static async Task<List<Matters.Contracts.MatterId>> Paged(Town town, RequestSearch search, int length)
    {
        var lines = new List<Matters.Contracts.MatterId>();
        for (var (after, more) = ((string?)null, true); more; more = after is not null)
        {
            var page = (await town.House.Ask<ListRequests, RequestPage>(new(search, after), Town.Acting(town.Clerk))).Value;
            Assert.Equal(length, page.Total.Value);
            lines.AddRange(page.Lines.Select(line => line.Matter.Id));
            after = page.Next;
        }

        return lines;
    }

    [Theory, ClassData(typeof(EachEngine))]
    public async Task Exports_a_list_whole_or_says_that_it_is_too_long(Engine engine)
    {
        await using var town = await Town.Open(engine, services => services.Configure<ExportSettings>(export => export.MostLines = 2));
        for (var i = 0; i < 2; i++) await town.File(Sample.Form(town.Office.Section));
        Assert.Equal(2, (await Exported(town, RequestSearch.None, town.Clerk)).Count);

        await town.File(Sample.Form(town.Office.Section));
        Assert.Equal("disclosure.too-many-for-a-file", (await town.House.Ask<ExportRequests, RequestExport>(new(RequestSearch.None), Town.Acting(town.Clerk))).Refusal?.Code);
    }

    [Theory, ClassData(typeof(EachEngine))]
    public async Task Finds_an_applicant_whatever_the_case_and_the_width_of_the_letters_and_not_in_what_is_asked_for(Engine engine)
    {
        await using var town = await Town.Open(engine);
        var id = await town.File(Sample.Form(town.Office.Section) with { Name = "云溪ABC科技公司" });

        foreach (var name in new[] { "abc", "ＡＢＣ", "溪Abc科" }) Assert.Equal([id.Value], await Found(town, new(Applicant: name)));
        Assert.Empty(await Found(town, new(Applicant: "青山镇")));
    }

    static Task<List<RequestLine>> Exported(Town town, RequestSearch search, Offices.Officer by) =>
        town.House.AskAll<ExportRequests, RequestExport, RequestLine>(new(search), export => export.Lines, Town.Acting(by));

    static async Task<IEnumerable<RequestId>> Found(Town town, RequestSearch search, Offices.Officer? by = null) =>
        (await town.House.Ask<ListRequests, RequestPage>(new(search), Town.Acting(by ?? town.Clerk))).Value.Lines.Select(line => line.Request.Id);

    static async Task<RequestId> Led(Town town, Stage stage, string name = "王秀英", string on = "2026-09-18")
    {
        var id = (await town.File(Sample.Form(town.Office.Section) with { Name = name })).Value;
        if (stage == Stage.Filed) return id;
        await town.Must<RegisterRequest, Done>(town.Clerk, new(id, await town.Seen(id), Sample.Day(on)));
        if (stage == Stage.Withdrawn) await town.Must<WithdrawRequest, Done>(Town.Citizen, new(new(id, true)));
        if (stage == Stage.AwaitingSupplement) await town.Must<AskSupplement, Done>(town.Clerk, new(id, await town.Seen(id), "请写明年份", 15));
        if (stage is Stage.InHand or Stage.Withdrawn or Stage.AwaitingSupplement) return id;

        await town.Must<DraftReply, ReplyId>(town.Clerk, new(id, await town.Seen(id), "A2", "现提供全文。", null, town.Leader.Person));
        if (stage is Stage.AwaitingIssue or Stage.Replied) await town.Must<SignReply, Done>(town.Leader, new(id, await town.Seen(id), null));
        if (stage == Stage.Replied) Assert.True((await town.Issue(id)).Succeeded);
        return id;
    }
}
