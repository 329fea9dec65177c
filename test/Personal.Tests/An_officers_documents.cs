using System.Net;
using System.Text;
using Personal.Documents;
using Platform.Database;
using Testing;
using WebTesting;

namespace Personal.Tests;

public sealed class An_officers_documents(SharedHouses houses)
{
    [Theory, ClassData(typeof(EachEngine))]
    public async Task Are_uploaded_shown_downloaded_renamed_moved_and_thrown_away(Engine engine)
    {
        var house = await houses.On(engine);
        var officer = house.Visit(WebHouse.Officer());
        Assert.Contains("还没有个人文档", (await officer.Get("/desk/documents")).Text, StringComparison.Ordinal);
        var top = await Upload(await officer.Get("/desk/documents"), ("讲话稿.txt", "一稿"), ("讲话稿.txt", "二稿"));
        Assert.Equal(["讲话稿（2）.txt", "讲话稿.txt"], top.All(".row-title a").Order(StringComparer.Ordinal).Reverse());
        Assert.Equal("一稿", await Text(officer, top.Link("讲话稿.txt")));
        Assert.Equal("一稿", (await top.Follow("预览：讲话稿.txt")).All(".preview-text").Single());

        var folder = await AddFolder(officer, "/desk/documents", "2026年");
        Assert.Equal(("2026年", HttpStatusCode.OK), (folder.Heading, folder.Status));
        var edit = (await top.Follow("改名、移动或删除：讲话稿.txt")).Form("保存");
        var moved = await edit.Fill("Name", "定稿").Fill("Folder", folder.Address.Split('/')[^1]).Submit();
        Assert.Equal((folder.Address, "定稿.txt"), (moved.Address, Assert.Single(moved.All(".row-title a"))));
        Assert.Equal("一稿", await Text(officer, moved.Link("定稿.txt")));
        Assert.Contains("定稿.txt", Uri.UnescapeDataString((await officer.Peek(moved.Link("定稿.txt"))).Response.Content.Headers.ContentDisposition!.ToString()), StringComparison.Ordinal);
        Assert.Equal(["2026年"], (await officer.Get($"/desk/documents?q={Uri.EscapeDataString("定稿")}")).All("td[data-label='所在文件夹']"));
        Assert.Contains(DocumentRefusals.ChangedMeanwhile.Text, (await edit.Submit()).Text, StringComparison.Ordinal);

        var gone = await (await moved.Follow("改名、移动或删除：定稿.txt")).Form("确认删除").Submit();
        Assert.Contains("文件夹是空的", gone.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await officer.Get(moved.Link("定稿.txt"))).Status);
    }

    [Theory, ClassData(typeof(EachEngine))]
    public async Task Lie_in_folders_that_make_a_tree(Engine engine)
    {
        var officer = (await houses.On(engine)).Visit(WebHouse.Officer());
        var one = await AddFolder(officer, "/desk/documents", "一");
        var two = await AddFolder(officer, one.Address, "二");
        Assert.Equal(["一"], two.All(".crumbs a").Skip(2));
        Assert.Equal(DocumentRefusals.NameTaken.Text, (await AddFolder(officer, one.Address, "二")).Wrong("Name"));

        var edit = (await one.Follow("改名、移动或删除此文件夹")).Form("保存");
        Assert.Equal(DocumentRefusals.FolderInItself.Text, (await edit.Forge("Folder", two.Address.Split('/')[^1]).Submit()).Wrong("Folder"));
        Assert.Equal(DocumentRefusals.FolderUnknown.Text, (await edit.Forge("Folder", $"{Guid.CreateVersion7()}").Submit()).Wrong("Folder"));
        var notEmpty = await (await one.Follow("改名、移动或删除此文件夹")).Form("确认删除").Submit();
        Assert.Contains(DocumentRefusals.FolderNotEmpty.Text, notEmpty.Text, StringComparison.Ordinal);

        var deepest = two;
        foreach (var name in new[] { "三", "四", "五" }) deepest = await AddFolder(officer, deepest.Address, name);
        Assert.Contains(DocumentRefusals.TooDeep.Text, (await AddFolder(officer, deepest.Address, "六")).Text, StringComparison.Ordinal);
        var beside = await AddFolder(officer, "/desk/documents", "旁");
        var tooDeep = await (await one.Follow("改名、移动或删除此文件夹")).Form("保存").Fill("Folder", beside.Address.Split('/')[^1]).Submit();
        Assert.Equal(DocumentRefusals.TooDeep.Text, tooDeep.Wrong("Folder"));

        var left = await (await deepest.Follow("改名、移动或删除此文件夹")).Form("确认删除").Submit();
        Assert.Equal("四", left.Heading);
        Assert.Equal(HttpStatusCode.NotFound, (await officer.Get(deepest.Address)).Status);
    }

    [Theory, ClassData(typeof(EachEngine))]
    public async Task Are_refused_in_words_beside_the_field(Engine engine)
    {
        var officer = (await houses.On(engine)).Visit(WebHouse.Officer());
        var top = await officer.Get("/desk/documents");
        Assert.Equal(DocumentRefusals.FileMissing.Text, (await top.Form("上传").Submit()).Wrong("Files"));
        Assert.Equal(DocumentRefusals.NameMissing.Text, (await AddFolder(officer, "/desk/documents", " . ")).Wrong("Name"));
        Assert.Equal(DocumentRefusals.NameUnusable.Text, (await AddFolder(officer, "/desk/documents", "a/b")).Wrong("Name"));
        Assert.Equal(DocumentRefusals.NameTooLong.Text, (await AddFolder(officer, "/desk/documents", new string('长', DocumentName.Longest + 1))).Wrong("Name"));

        var program = await top.Form("上传").Attach("Files", "好.txt", "好"u8.ToArray()).Attach("Files", "坏.pdf", [0x4D, 0x5A, 0x90, 0x00, .. new byte[200]]).Submit();
        Assert.Contains("可执行程序", program.Wrong("Files")!, StringComparison.Ordinal);
        var kept = await program.Form("上传").Submit();
        Assert.Equal(["好.txt"], kept.All(".row-title a"));

        await Upload(kept, ("另一个.txt", "别的"));
        var taken = await (await (await officer.Get("/desk/documents")).Follow("改名、移动或删除：另一个.txt")).Form("保存").Fill("Name", "好.txt").Submit();
        Assert.Equal((DocumentRefusals.NameTaken.Text, "好.txt"), (taken.Wrong("Name"), taken.Form("保存")["Name"]));
    }

    [Theory, ClassData(typeof(EachEngine))]
    public async Task Take_no_more_room_and_no_more_folders_than_each_officer_has(Engine engine)
    {
        await using var house = await WebHouse.Open(engine, settings: new() { ["Personal:DocumentBytes"] = "10", ["Personal:MostFolders"] = "1" });
        var (officer, other) = (house.Visit(WebHouse.Officer()), house.Visit(WebHouse.Officer()));
        var form = (await officer.Get("/desk/documents")).Form("上传");
        var six = await form.Attach("Files", "六.txt", "123456"u8.ToArray()).Submit();
        Assert.Contains("6 B，共 10 B", six.Text, StringComparison.Ordinal);

        var full = await Upload(six, ("五.txt", "12345"));
        Assert.Equal((HttpStatusCode.UnprocessableEntity, DocumentRefusals.NoRoom(4, 10).Text), (full.Status, full.Wrong("Files")));
        Assert.Equal(["五.txt"], (await Upload(await other.Get("/desk/documents"), ("五.txt", "12345"))).All(".row-title a"));
        await (await six.Follow("改名、移动或删除：六.txt")).Form("确认删除").Submit();
        Assert.Equal(["五.txt"], (await Upload(six, ("五.txt", "12345"))).All(".row-title a"));

        Assert.Equal("一", (await AddFolder(officer, "/desk/documents", "一")).Heading);
        Assert.Equal(DocumentRefusals.TooManyFolders(1).Text, (await AddFolder(officer, "/desk/documents", "二")).Wrong("Name"));
    }

    static async Task<SeenPage> Upload(SeenPage folder, params (string Name, string Text)[] files)
    {
        var form = folder.Form("上传");
        foreach (var (name, text) in files) form.Attach("Files", name, Encoding.UTF8.GetBytes(text));
        return await form.Submit();
    }

    static async Task<SeenPage> AddFolder(Visitor officer, string folder, string name) => await (await officer.Get(folder)).Form("新建").Fill("Name", name).Submit();

    static async Task<string> Text(Visitor officer, string address)
    {
        var file = await officer.Peek(address);
        Assert.Equal("attachment", file.Response.Content.Headers.ContentDisposition!.DispositionType);
        return await file.Response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
    }
}
