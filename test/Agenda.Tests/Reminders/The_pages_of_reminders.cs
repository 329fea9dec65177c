using System.Net;
using Platform.Database;
using Testing;
using WebTesting;

namespace Agenda.Tests.Reminders;

/// <summary>Reminders by the pages of a demo house, without scripts. It is Monday, 2026-11-23 at ten in the morning.</summary>
public sealed class The_pages_of_reminders(SharedHouses houses)
{
    [Theory, ClassData(typeof(EachEngine))]
    public async Task Lead_from_a_matter_to_the_desk_of_the_day_and_to_the_end(Engine engine)
    {
        var leader = await Entered(engine, "leader");
        var address = (await leader.Get("/desk/unit")).Document.QuerySelector(".row-title a")!.GetAttribute("href")!;
        var matter = await leader.Get(address);
        var form = await leader.Get(matter.Document.QuerySelectorAll("details.act a").Single(link => link.TextContent == "提醒我").GetAttribute("href")!);
        Assert.Equal(matter.Heading, form.Document.QuerySelector($"main p a[href='{address}']")!.TextContent);

        var back = await form.Form("保存提醒").Fill("Input.Text", "催送初审意见").Fill("Input.Day", "2026-11-23").Fill("Input.Time", "15:00").Submit();
        Assert.Equal(address, back.Address);

        Assert.Contains(await Today(leader), line => line.Contains("15:00", StringComparison.Ordinal) && line.Contains("催送初审意见", StringComparison.Ordinal));
        var list = await leader.Get("/desk/agenda/reminders");
        Assert.Contains(matter.Heading, list.All("td.row-title div a"));
        var one = list.Document.QuerySelectorAll(".row-title > a").Single(link => link.TextContent == "催送初审意见").GetAttribute("href")!;

        var neighbour = await Entered(engine, "neighbour");
        Assert.Equal(HttpStatusCode.NotFound, (await neighbour.Get(one)).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await neighbour.Get(form.Address)).Status);

        var changed = await (await leader.Get(one)).Form("保存修改").Fill("Input.Time", "16:30").Fill("Input.Repeat", "Daily").Submit();
        Assert.Contains("2026-11-23 16:30", changed.Text, StringComparison.Ordinal);
        await (await leader.Get(one)).Form("完成").Submit();
        Assert.DoesNotContain(await Today(leader), line => line.Contains("催送初审意见", StringComparison.Ordinal));
        Assert.Contains("已完成", (await leader.Get("/desk/agenda/reminders?past=true")).Text, StringComparison.Ordinal);
        await (await leader.Get(one)).Form("确认删除").Submit();
        Assert.Equal(HttpStatusCode.NotFound, (await leader.Get(one)).Status);
    }

    [Theory, ClassData(typeof(EachEngine))]
    public async Task Keep_what_was_typed_when_something_is_wrong(Engine engine)
    {
        var page = await (await (await Entered(engine, "section")).Get("/desk/agenda/reminders/new")).Form("保存提醒")
            .Fill("Input.Text", "月末报表").Fill("Input.Day", "2026-11-22").Fill("Input.Time", "9点").Submit();

        Assert.Equal(HttpStatusCode.UnprocessableEntity, page.Status);
        Assert.Equal(("月末报表", "9点"), (Value(page, "Input.Text"), Value(page, "Input.Time")));
        Assert.Contains("24小时制", page.Document.QuerySelector("#Input_Time-error")!.TextContent, StringComparison.Ordinal);

        var past = await page.Form("保存提醒").Fill("Input.Time", "09:00").Submit();
        Assert.Contains("已经过去", past.Document.QuerySelector("#Input_Day-error")!.TextContent, StringComparison.Ordinal);
    }

    [Theory, ClassData(typeof(EachEngine))]
    public async Task Finish_and_forget_from_the_list(Engine engine)
    {
        var section = await Entered(engine, "section");
        await (await section.Get("/desk/agenda/reminders/new")).Form("保存提醒").Fill("Input.Text", "从列表完成").Fill("Input.Day", "2026-12-01").Submit();

        var past = await Press(await section.Get("/desk/agenda/reminders"), "完成");
        Assert.DoesNotContain("从列表完成", past.Text, StringComparison.Ordinal);
        past = await Press(await section.Get("/desk/agenda/reminders?past=true"), "删除");

        Assert.Equal("/desk/agenda/reminders?past=true", past.Address);
        Assert.DoesNotContain("从列表完成", past.Text, StringComparison.Ordinal);
    }

    static Task<SeenPage> Press(SeenPage page, string button) => page.Form($"{button}从列表完成").Submit();

    static string? Value(SeenPage page, string name) => page.Document.QuerySelector($"[name='{name}']")!.GetAttribute("value");

    static async Task<IReadOnlyList<string>> Today(Visitor visitor) => [.. (await visitor.Get("/desk")).All(".agenda-today-list li")];

    async Task<Visitor> Entered(Engine engine, string who)
    {
        var visitor = (await houses.Demo(engine)).Visit();
        await visitor.Enter(who);
        return visitor;
    }
}
