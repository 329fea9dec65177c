using System.Net;
using Disclosure.LookUps;
using Platform.Commands;
using Platform.Database;
using Testing;
using WebTesting;

namespace Disclosure.Tests.Pages;

public sealed class Tracking_online
{
    [Theory, ClassData(typeof(EachEngine))]
    public async Task Says_the_same_for_every_mistake_and_pauses_after_five(Engine engine)
    {
        await using var hall = await Hall.Open(engine);
        var citizen = hall.Citizen();
        var (number, code) = await Hall.File(citizen);

        foreach (var (wrongNumber, contact, wrongCode) in new[] { ("云政办依申请〔2026〕99号", Sample.Telephone, ""), (number, "13911112222", ""), (number, Sample.Telephone, "AAAA2222") })
        {
            var refused = await Look(citizen, wrongNumber, contact, wrongCode);
            Assert.Equal((HttpStatusCode.UnprocessableEntity, LookUpRefusals.NoMatch.Text), (refused.Status, refused.Wrong("Number")));
            Assert.Equal((wrongNumber, contact), (refused.Form()["Number"], refused.Form()["Contact"]));
        }

        for (var tries = 0; tries < 3; tries++) await Look(citizen, number, "13911112222", "");
        var paused = await Look(citizen, number, Sample.Telephone, code);
        Assert.Equal(HttpStatusCode.Conflict, paused.Status);
        Assert.Contains(LookUpRefusals.Paused(15).Text, paused.Text, StringComparison.Ordinal);
    }

    [Theory, ClassData(typeof(EachEngine))]
    public async Task Without_the_code_shows_where_the_request_stands_and_nothing_more(Engine engine)
    {
        await using var hall = await Hall.Open(engine);
        var (number, code) = await Hall.File(hall.Citizen());
        var citizen = hall.Citizen();

        var own = await Look(citizen, number, Sample.Telephone, "");
        Assert.Contains("待确认收到", own.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("撤回申请", own.Text, StringComparison.Ordinal);
        foreach (var page in new[] { DisclosureAddress.Withdraw, DisclosureAddress.Supplement, DisclosureAddress.Letter })
            Assert.Equal(DisclosureAddress.Track, (await citizen.Get(page)).Address);

        var wrong = await (await citizen.Get(DisclosureAddress.Track)).Form("确认查询码").Fill("Code", "22222222").Submit();
        Assert.Equal((HttpStatusCode.UnprocessableEntity, LookUpRefusals.CodeWrong.Text), (wrong.Status, wrong.Wrong("Code")));
        Assert.Contains("撤回申请", (await wrong.Form("确认查询码").Fill("Code", code).Submit()).Text, StringComparison.Ordinal);

        await (await citizen.Get(DisclosureAddress.Track)).Form("结束查询").Submit();
        await Look(citizen, number, Sample.Telephone, code.ToLowerInvariant());
        var withdrawn = await (await citizen.Get(DisclosureAddress.Withdraw)).Form().Submit();
        Assert.Contains("您已撤回申请", withdrawn.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task With_a_forged_or_old_ticket_begins_anew()
    {
        await using var hall = await Hall.Open(Engine.Sqlite);
        var forger = hall.Citizen();
        forger.Cookies.Add(new Cookie("disclosure-track", "forged", "/disclosure", "localhost"));
        Assert.Contains("凭申请编号和联系方式", (await forger.Get(DisclosureAddress.Track)).Text, StringComparison.Ordinal);

        var citizen = hall.Citizen();
        var (number, code) = await Hall.File(citizen);
        Assert.Contains("当前状态", (await Look(citizen, number, Sample.Telephone, code)).Text, StringComparison.Ordinal);
        hall.House.Time.Advance(TimeSpan.FromMinutes(31));
        Assert.DoesNotContain("当前状态", (await citizen.Get(DisclosureAddress.Track)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Gives_no_file_of_another()
    {
        await using var hall = await Hall.Open(Engine.Sqlite);
        var citizen = hall.Citizen();
        await Hall.File(hall.Citizen(), form => form.Attach("Attachments", "他人.txt", "文字"u8.ToArray(), "text/plain"));
        var theirs = (string)(await hall.House.Value("SELECT CAST(id AS varchar(36)) FROM platform_file_reference"))!;
        var (number, code) = await Hall.File(citizen);
        await Look(citizen, number, Sample.Telephone, code);

        Assert.Equal(HttpStatusCode.NotFound, (await citizen.Get($"/disclosure/track/files/{theirs}")).Status);
    }

    [Fact]
    public async Task Asks_for_patience_while_the_database_is_away_and_goes_on_after_it()
    {
        await using var hall = await Hall.Open(Engine.Postgres);
        var citizen = hall.Citizen();
        var (number, code) = await Hall.File(citizen);
        await Look(citizen, number, Sample.Telephone, code);
        await hall.House.Tamper(
            """
            ALTER TABLE disclosure_request RENAME TO request_away;
            CREATE FUNCTION away() RETURNS boolean LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'starting' USING ERRCODE = '57P03'; END $$;
            CREATE VIEW disclosure_request AS SELECT * FROM request_away WHERE away()
            """);

        foreach (var address in new[] { DisclosureAddress.Receipt, DisclosureAddress.Track, DisclosureAddress.Letter, DisclosureAddress.Withdraw })
        {
            var away = await citizen.Get(address);
            Assert.Equal((HttpStatusCode.ServiceUnavailable, address), (away.Status, away.Address));
            Assert.Contains(CommandRefusals.CannotRead.Text, away.Text, StringComparison.Ordinal);
        }

        await hall.House.Tamper("DROP VIEW disclosure_request; ALTER TABLE request_away RENAME TO disclosure_request");
        Assert.Equal((number, code), Hall.Receipt(await citizen.Get(DisclosureAddress.Receipt)));
        Assert.Contains("撤回申请", (await citizen.Get(DisclosureAddress.Track)).Text, StringComparison.Ordinal);
    }

    static async Task<SeenPage> Look(Visitor visitor, string number, string contact, string code) =>
        await (await visitor.Get(DisclosureAddress.Track)).Form().Fill("Number", number).Fill("Contact", contact).Fill("Code", code).Submit();
}
