using System.Net;
using AngleSharp.Html.Dom;
using Platform.Database;
using Testing;
using WebTesting;

namespace Site;

public sealed class Choosing_a_post
{
    [Theory, ClassData(typeof(EachEngine))]
    public async Task Makes_one_act_in_it_from_then_on(Engine engine)
    {
        await using var house = await WebHouse.OpenDemo(engine);
        var officer = await house.SignedIn("section");
        var page = await officer.Get("/desk/password");
        var posts = Posts(page);
        Assert.Equal(["秘书二科 科长", "督查科 副科长"], posts.Select(post => post.Text));
        Assert.Equal([true, false], posts.Select(post => post.IsSelected));

        await Choose(officer, page, posts[1].Value);
        Assert.Equal([false, true], Posts(await officer.Get("/desk/password")).Select(post => post.IsSelected));

        var late = await page.Form().Submit();
        Assert.Equal(HttpStatusCode.BadRequest, late.Status);
    }

    [Theory, ClassData(typeof(EachEngine))]
    public async Task Finds_nothing_under_the_post_of_another(Engine engine)
    {
        await using var house = await WebHouse.OpenDemo(engine);
        var (officer, admin) = (await house.SignedIn("section"), await house.SignedIn("admin"));
        var units = await admin.Get("/desk/directory/units?q=" + Uri.EscapeDataString("电子政务科"));
        var theirs = (await units.Follow("电子政务科")).Link("系统管理员").Split('/')[^1];

        var page = await officer.Get("/desk/password");
        Assert.Equal(HttpStatusCode.NotFound, await Choose(officer, page, theirs));
        Assert.Equal([true, false], Posts(await officer.Get("/desk/password")).Select(post => post.IsSelected));
        Assert.Equal(1L, Convert.ToInt64(await house.Value("SELECT count(*) FROM platform_audit_record WHERE action = 'ChoosePost' AND outcome = 2"), null));
    }

    static List<IHtmlOptionElement> Posts(SeenPage page) => [.. page.Document.QuerySelectorAll("#top-bar-post option").OfType<IHtmlOptionElement>()];

    static async Task<HttpStatusCode> Choose(Visitor visitor, SeenPage page, string post)
    {
        var token = page.Document.QuerySelector("form.top-bar-post input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        using var form = new FormUrlEncodedContent([new("__RequestVerificationToken", token), new("post", post)]);
        using var answer = await visitor.Client.PostAsync(new Uri("/desk/post", UriKind.Relative), form);
        return answer.StatusCode;
    }
}
