using System.Net;
using System.Text;
using MiniExcelLibs;
using Personal.Cards;
using Platform.Database;
using Testing;
using WebTesting;

namespace Personal.Tests;

public sealed class An_officers_name_cards(SharedHouses houses)
{
    [Theory, ClassData(typeof(EachEngine))]
    public async Task Are_found_by_name_pinyin_initials_unit_and_telephone(Engine engine)
    {
        var officer = (await houses.On(engine)).Visit(WebHouse.Officer());
        Assert.Contains("名片夹是空的", (await officer.Get("/desk/cards")).Text, StringComparison.Ordinal);
        await Add(officer, "周文斌", "县档案馆", "0990-6015120、13900010034", "协作单位");
        var list = await Add(officer, "欧阳娜", "云溪日报社", "", "媒体");
        Assert.Equal(["欧阳娜", "周文斌"], list.All(".row-title a"));
        Assert.Equal(["0990-6015120", "13900010034"], list.All("td[data-label='电话'] a"));

        foreach (var sought in new[] { "欧阳", "ouyangna", "OUYANG", "oyn", "日报", "yxrb", "媒体" })
            Assert.Equal((sought, "欧阳娜"), (sought, Assert.Single((await officer.Get($"/desk/cards?q={Uri.EscapeDataString(sought)}")).All(".row-title a"))));
        Assert.Equal(["周文斌"], (await officer.Get("/desk/cards?q=09906015120")).All(".row-title a"));
        Assert.Equal(["周文斌"], (await officer.Get($"/desk/cards?g={Uri.EscapeDataString("协作单位")}")).All(".row-title a"));
        Assert.Contains("没有找到名片", (await officer.Get("/desk/cards?q=_")).Text, StringComparison.Ordinal);
    }

    [Theory, ClassData(typeof(EachEngine))]
    public async Task Are_changed_and_thrown_away_by_the_version_that_was_seen(Engine engine)
    {
        var officer = (await houses.On(engine)).Visit(WebHouse.Officer());
        var list = await Add(officer, "沈静", "司法局", "", "");
        var (stale, fast) = (await list.Follow("沈静"), await list.Follow("沈静"));
        await fast.Form("保存").Fill("Post", "法律顾问").Submit();

        var refused = await stale.Form("保存").Fill("Post", "科长").Submit();
        Assert.Equal((HttpStatusCode.Conflict, "科长"), (refused.Status, refused.Form("保存")["Post"]));
        Assert.Contains(CardRefusals.ChangedMeanwhile.Text, refused.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Conflict, (await stale.Form("确认删除").Submit()).Status);
        Assert.Equal(["科长"], (await refused.Form("保存").Submit()).All("td[data-label='职务']"));
        Assert.Contains("名片夹是空的", (await (await list.Follow("沈静")).Form("确认删除").Submit()).Text, StringComparison.Ordinal);
    }

    [Theory, ClassData(typeof(EachEngine))]
    public async Task Are_refused_beside_the_field_that_is_wrong(Engine engine)
    {
        var officer = (await houses.On(engine)).Visit(WebHouse.Officer());
        var form = (await officer.Get("/desk/cards/new")).Form();
        var wrong = await form.Fill("Telephones", "打过去").Fill("Email", "不是邮箱").Fill("Organisation", new string('长', CardForm.LongestLine + 1)).Submit();

        Assert.Equal(HttpStatusCode.UnprocessableEntity, wrong.Status);
        Assert.Equal((CardRefusals.NameMissing.Text, CardRefusals.TelephoneMalformed.Text, CardRefusals.EmailMalformed.Text), (wrong.Wrong("Name"), wrong.Wrong("Telephones"), wrong.Wrong("Email")));
        Assert.Equal(CardRefusals.TooLong("Organisation", "单位", CardForm.LongestLine).Text, wrong.Wrong("Organisation"));
        Assert.Equal("打过去", wrong.Form()["Telephones"]);
    }

    [Theory, ClassData(typeof(EachEngine))]
    public async Task Come_out_of_a_file_once_and_go_into_files_as_they_are(Engine engine)
    {
        var house = await houses.On(engine);
        var (officer, other) = (house.Visit(WebHouse.Officer()), house.Visit(WebHouse.Officer()));
        await Add(officer, "欧阳娜", "云溪日报社；政文部", "139 0001 0021", "媒体");
        await Add(officer, "=1+1", "", "", "");

        var file = await Bytes(officer, "/desk/cards/files/vcf");
        var taken = await Import(other, file);
        Assert.Contains("导入了2张名片。", taken.Text, StringComparison.Ordinal);
        Assert.Contains("导入了0张名片，2张已经有了，没有重复导入。", (await Import(other, await Bytes(officer, "/desk/cards/files/vcf4"))).Text, StringComparison.Ordinal);
        Assert.Equal(file, await Bytes(other, "/desk/cards/files/vcf"));

        var rows = new MemoryStream(await Bytes(other, $"/desk/cards/files/xlsx?q={Uri.EscapeDataString("欧阳")}")).Query().Cast<IDictionary<string, object>>().ToList();
        Assert.Equal(["欧阳娜", "云溪日报社；政文部", "139 0001 0021"], rows[1].Values.Where(cell => cell is string { Length: > 2 }).Take(3));
        Assert.Equal(2, rows.Count);
        Assert.Equal(HttpStatusCode.NotFound, (await officer.Get("/desk/cards/files/exe")).Status);
        Assert.NotEqual(0L, Convert.ToInt64(await house.Value("SELECT count(*) FROM platform_audit_record WHERE action = 'ExportCards'"), null));
    }

    [Theory, ClassData(typeof(EachEngine))]
    public async Task Are_taken_from_a_file_as_far_as_they_can_be_and_the_rest_is_named(Engine engine)
    {
        var officer = (await houses.On(engine)).Visit(WebHouse.Officer());
        var mixed = await Import(officer, Encoding.UTF8.GetBytes("BEGIN:VCARD\r\nVERSION:3.0\r\nFN:好\r\nEND:VCARD\r\nBEGIN:VCARD\r\nVERSION:3.0\r\nFN:坏\r\nEMAIL:无\r\nEND:VCARD\r\n"));
        Assert.Contains("导入了1张名片，1张没有导入", mixed.Text, StringComparison.Ordinal);
        Assert.Equal(["坏", CardRefusals.EmailMalformed.Text], mixed.All("section[aria-label='没有导入的名片'] td"));

        var nothing = await (await officer.Get("/desk/cards/import")).Form().Submit();
        Assert.Equal(CardRefusals.FileMissing.Text, nothing.Wrong("Chosen"));
        Assert.Equal(CardRefusals.FileUnreadable.Text, (await Import(officer, "BEGIN:VCARD\r\nVERSION:2.1\r\nFN:old\r\nEND:VCARD\r\n"u8.ToArray())).Wrong("Chosen"));
        Assert.Equal(CardRefusals.FileUnreadable.Text, (await Import(officer, [0xD6, 0xDC, 0xCE, 0xC4])).Wrong("Chosen"));
        Assert.Equal(CardRefusals.FileTooLarge.Text, (await Import(officer, new byte[VCardFile.LargestBytes + 1])).Wrong("Chosen"));
        Assert.Equal(["好"], (await officer.Get("/desk/cards")).All(".row-title a"));
    }

    [Theory, ClassData(typeof(EachEngine))]
    public async Task Are_no_more_than_one_can_keep(Engine engine)
    {
        await using var house = await WebHouse.Open(engine, settings: new() { ["Personal:MostCards"] = "1" });
        var officer = house.Visit(WebHouse.Officer());
        await Add(officer, "一", "", "", "");

        Assert.Contains(CardRefusals.TooMany(1).Text, (await Add(officer, "二", "", "", "")).Text, StringComparison.Ordinal);
        Assert.Contains(CardRefusals.TooMany(1).Text, (await Import(officer, "BEGIN:VCARD\nVERSION:4.0\nFN:three\nEND:VCARD\n"u8.ToArray())).Text, StringComparison.Ordinal);
        Assert.Equal(["一"], (await officer.Get("/desk/cards")).All(".row-title a"));
    }

    [Theory, ClassData(typeof(EachEngine))]
    public async Task Are_made_of_a_colleague_in_the_directory_once(Engine engine)
    {
        var house = await houses.Demo(engine);
        var (clerk, given) = (house.Visit(), house.Visit());
        await clerk.Enter("section");
        await given.Enter("clerk");
        Assert.Contains("欧阳娜", (await given.Get("/desk/cards")).Text, StringComparison.Ordinal);
        Assert.Contains("没有找到同事", (await clerk.Get("/desk/cards/colleagues?q=zzzz")).Text, StringComparison.Ordinal);

        var found = await clerk.Get($"/desk/cards/colleagues?q={Uri.EscapeDataString("县长")}");
        var name = found.All("td.row-title")[0];
        var twice = found.Form($"存为名片：{name}");
        var kept = await twice.Submit();
        Assert.Contains("已在名片夹", kept.All("tbody tr")[0], StringComparison.Ordinal);
        var again = await twice.Submit();
        Assert.Equal(HttpStatusCode.Conflict, again.Status);
        Assert.Contains(CardRefusals.ColleagueKept.Text, again.Text, StringComparison.Ordinal);

        var card = (await (await clerk.Get($"/desk/cards?q={Uri.EscapeDataString(name)}")).Follow(name)).Form("保存");
        Assert.Equal(("县长", "同事"), (card["Post"]![^2..], card["Group"]));
        Assert.NotEqual("", card["Telephones"]);
    }

    static async Task<SeenPage> Add(Visitor officer, string name, string organisation, string telephones, string group) =>
        await (await officer.Get("/desk/cards/new")).Form().Fill("Name", name).Fill("Organisation", organisation).Fill("Telephones", telephones).Fill("Group", group).Submit();

    static async Task<SeenPage> Import(Visitor officer, byte[] file) =>
        await (await officer.Get("/desk/cards/import")).Form().Attach("Chosen", "cards.vcf", file).Submit();

    static async Task<byte[]> Bytes(Visitor officer, string address)
    {
        var file = await officer.Peek(address);
        Assert.Equal(HttpStatusCode.OK, file.Status);
        return await file.Response.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);
    }
}
