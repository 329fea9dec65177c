using System.Diagnostics;
using System.Text;
using Disclosure.Replies;
using Disclosure.Requests;
using Kernel;
using Matters.Contracts;
using Microsoft.Extensions.DependencyInjection;
using Offices;
using Platform.Database;
using Platform.Files;
using Search.Contracts;
using Testing;

namespace Disclosure.Tests.Finding;

/// <summary>A request is found by what it says, by whoever may read it and by nobody else.</summary>
public sealed class Finding_requests
{
    const string Canary = "金丝雀采石场";

    static readonly FileRequest Form = Sample.Form() with { Subject = "土地征收补偿方案", Description = $"{Canary}征收的补偿标准及批准文件。" };

    [Theory, ClassData(typeof(EachEngine))]
    public async Task A_word_of_the_description_alone_is_found_by_the_clerk_and_not_by_a_neighbour(Engine engine)
    {
        await using var town = await Town.Open(engine);
        var id = await File(town, Form);
        var hit = Assert.Single((await Find(town, town.Clerk, Canary)).Hits);
        Assert.Equal(MatterAddress.Of((await town.Request(id)).Matter), hit.Href);
        Assert.Contains((Canary, true), hit.Snippet.Parts());

        foreach (var sought in new[] { Canary, "采石场", "土地征收补偿" })
        {
            var neighbours = await Find(town, town.Neighbour, sought);
            Assert.Equal((0, 0, 0), (neighbours.Hits.Count, neighbours.Total.Value, neighbours.Facets.Kinds.Count));
            Assert.Empty(neighbours.Suggestions);
        }
    }

    [Theory, ClassData(typeof(EachEngine))]
    public async Task What_identifies_the_applicant_is_not_found_by_anybody(Engine engine)
    {
        await using var town = await Town.Open(engine);
        await File(town, Form with { ContactPerson = "贾联系", PostalAddress = "云溪县雀儿巷77号" });
        foreach (var sought in new[] { Sample.ResidentNumber, "99**************19", Sample.Telephone, Sample.Email, "雀儿巷", "贾联系" })
            Assert.Empty((await Find(town, town.Clerk, sought)).Hits);
        Assert.Single((await Find(town, town.Clerk, "王秀英")).Hits);
    }

    [Theory, ClassData(typeof(EachEngine))]
    public async Task Supplement_draft_and_letter_are_found_as_they_come(Engine engine)
    {
        await using var town = await Town.Open(engine);
        var id = await File(town, Form);
        await town.Must<RegisterRequest, Done>(town.Clerk, new(id, await town.Seen(id), Sample.Day("2026-09-18")));
        await town.Must<AskSupplement, Done>(town.Clerk, new(id, await town.Seen(id), "请写明采石坑口的名称", 15));
        await Finds(town, "采石坑口");
        await town.Must<SendSupplement, Done>(Town.Citizen, new(new(id, true), "即第七号青石坑"));
        await Finds(town, "第七号青石坑");

        await town.Must<DraftReply, ReplyId>(town.Clerk, new(id, await town.Seen(id), "A2", "随函提供旧稿界址图。", null, town.Leader.Person));
        await Finds(town, "旧稿界址图");
        await town.Must<ReturnReply, Done>(town.Leader, new(id, await town.Seen(id), "请改写"));
        await town.Must<DraftReply, ReplyId>(town.Clerk, new(id, await town.Seen(id), "A2", "随函提供勘测定界图。", null, town.Leader.Person));
        await Finds(town, "勘测定界图");
        Assert.Empty((await Find(town, town.Clerk, "旧稿界址图")).Hits);

        await town.Must<SignReply, Done>(town.Leader, new(id, await town.Seen(id), null));
        await town.Issue(id);
        await Finds(town, (await town.Reply(id)).Number!);
        Assert.Empty((await Find(town, town.Neighbour, "勘测定界图")).Hits);
    }

    [Theory, ClassData(typeof(EachEngine))]
    public async Task What_stands_in_the_applicants_files_and_in_the_replys_is_found(Engine engine)
    {
        await using var town = await Town.Open(engine);
        var id = await File(town, Form with { Files = [await Receive(town, "坑口照片说明.txt", "坑口以北有石灰窑遗址。")] });
        await Finds(town, "坑口照片说明");
        await Finds(town, "石灰窑遗址");
        Assert.Empty((await Find(town, town.Neighbour, "石灰窑遗址")).Hits);

        await town.Must<RegisterRequest, Done>(town.Clerk, new(id, await town.Seen(id), Sample.Day("2026-09-18")));
        await town.Must<DraftReply, ReplyId>(town.Clerk, new(id, await town.Seen(id), "A2", "见附件。", null, town.Leader.Person) { Files = [await Receive(town, "批准文件.txt", "同意征收青石坑集体土地。")] });
        await Finds(town, "征收青石坑");
    }

    [Theory, ClassData(typeof(EachEngine))]
    public async Task A_withdrawn_request_stays_on_record_and_is_found_as_withdrawn(Engine engine)
    {
        await using var town = await Town.Open(engine);
        var id = await File(town, Form with { Files = [await Receive(town, "坑口照片说明.txt", "坑口以北有石灰窑遗址。")] });
        await Finds(town, "石灰窑遗址");
        await town.Must<WithdrawRequest, Done>(Town.Citizen, new(new(id, true)));
        await town.House.Delivered();
        foreach (var sought in new[] { Canary, "石灰窑遗址", "坑口照片说明" }) Assert.Equal("已撤回", Assert.Single((await Find(town, town.Clerk, sought)).Hits).State);
    }

    [Theory, ClassData(typeof(EachEngine))]
    public async Task What_a_new_request_says_is_found_within_a_second(Engine engine)
    {
        await using var town = await Town.Open(engine);
        var took = new List<TimeSpan>();
        foreach (var name in new[] { "甲", "乙", "丙" })
        {
            await town.House.Delivered();
            Assert.True((await town.File(Form with { Office = town.Office.Section, Description = $"{name}号采石坑的批准文件。" })).Succeeded);
            var since = Stopwatch.StartNew();
            while ((await Find(town, town.Clerk, $"{name}号采石坑")).Hits.Count == 0) await Task.Delay(10, TestContext.Current.CancellationToken);
            took.Add(since.Elapsed);
        }

        Assert.True(took.Min() < TimeSpan.FromSeconds(1), $"It took {took.Min().TotalMilliseconds:0} ms at best.");
    }

    static async Task<RequestId> File(Town town, FileRequest form)
    {
        var id = (await town.File(form with { Office = town.Office.Section })).Value;
        await town.House.Delivered();
        return id;
    }

    static async Task<ReceivedFile> Receive(Town town, string name, string text)
    {
        using var content = new MemoryStream(Encoding.UTF8.GetBytes(text));
        return (await town.House.Services.GetRequiredService<Uploads>().Receive(content, name, "Attachments", CancellationToken.None)).Value;
    }

    /// <summary>The text of a file is read beside the house's work, and comes later.</summary>
    static async Task Finds(Town town, string text)
    {
        await town.House.Delivered();
        var since = Stopwatch.StartNew();
        while ((await Find(town, town.Clerk, text)).Hits.Count == 0)
        {
            Assert.True(since.Elapsed < TimeSpan.FromSeconds(20), $"{text} was not found.");
            await Task.Delay(50, TestContext.Current.CancellationToken);
        }
    }

    static async Task<SearchFindings> Find(Town town, Officer officer, string text) =>
        (await town.House.Ask<FindDocuments, SearchFindings>(new(text, SearchFilter.None), Town.Acting(officer))).Value;
}
