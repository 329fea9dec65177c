using Microsoft.AspNetCore.Http;
using Platform.Files;

namespace Platform.Tests.Files;

public sealed class Receiving_a_file
{
    [Fact]
    public async Task Keeps_it_under_its_hash_and_says_what_it_is()
    {
        using var room = new FileRoom();
        var received = (await room.Receive(Samples.Pdf(), @"C:\桌面\申请书.PDF")).Value;

        Assert.Equal(("申请书.PDF", "pdf", ScanState.NotScanned, (long)Samples.Pdf().Length), (received.Name, received.Type.Code, received.Scan, received.Size));
        Assert.Equal([Path.Combine(room.Folder, "files", received.Hash.Hex[..2], received.Hash.Hex[2..4], received.Hash.Hex)], room.Left);
        Assert.Equal(Samples.Pdf(), File.ReadAllBytes(room.Left[0]));
    }

    public static TheoryData<string, string, byte[]> Refused => new()
    {
        { "platform.file-empty", "空.pdf", [] },
        { "platform.file-program", "通知.pdf", [.. "MZ"u8, 0x90, 0] },
        { "platform.file-markup", "图.svg", "<svg onload='alert(1)'/>"u8.ToArray() },
        { "platform.file-macros", "表.docm", Samples.Zip("[Content_Types].xml", "word/document.xml", "word/vbaProject.bin") },
        { "platform.file-encrypted", "密.docx", Samples.Kept("protected.docx") },
        { "platform.file-damaged", "坏.docx", Samples.Of("docx")[..^10] },
        { "platform.file-bomb", "大.zip", Samples.Zip([("big.txt", 120 * 1024 * 1024)]) },
        { "platform.file-holds-program", "包.zip", Samples.Zip("setup.exe") },
        { "platform.file-unknown-kind", "库.dat", [1, 2, 3] },
        { "platform.file-extension-differs", "扫描.pdf", Samples.Of("png") },
        { "platform.file-extension-differs", "安装.exe", Samples.Of("txt") },
        { "platform.file-extension-differs", "文.docx", Samples.Of("xlsx") },
        { "platform.file-too-large", "长.txt", new byte[2001] },
    };

    [Theory, MemberData(nameof(Refused))]
    public async Task Refuses_by_name_and_field_and_leaves_nothing(string code, string name, byte[] content)
    {
        using var room = new FileRoom(new() { Scanner = "none", LargestBytes = code == "platform.file-too-large" ? 2000 : 1024 * 1024 });
        var refusal = (await room.Receive(content, name)).Refusal;

        Assert.Equal((code, "Material"), (refusal?.Code, refusal?.Field));
        Assert.Contains($"“{name}”", refusal!.Text, StringComparison.Ordinal);
        Assert.Empty(room.Left);
    }

    [Theory]
    [InlineData("导出.csv", "txt", "csv", "导出.csv")]
    [InlineData("旧文件.wps", "doc", "doc", "旧文件.wps")]
    [InlineData("录音.m4a", "mp4", "m4a", "录音.m4a")]
    [InlineData("没有后缀", "pdf", "pdf", "没有后缀.pdf")]
    [InlineData("", "jpg", "jpg", "未命名.jpg")]
    public async Task Lets_the_name_decide_where_the_content_leaves_it_open(string sent, string kind, string type, string name)
    {
        using var room = new FileRoom();
        var received = (await room.Receive(Samples.Of(kind), sent)).Value;
        Assert.Equal((type, name), (received.Type.Code, received.Name));
    }

    [Fact]
    public async Task Of_a_form_tells_of_every_file_and_keeps_the_good_ones()
    {
        using var room = new FileRoom();
        var received = await room.Uploads.Receive([Sent("一.pdf", Samples.Pdf()), Sent("二.pdf", []), Sent("三.pdf", Samples.Of("png"))], "Material", TestContext.Current.CancellationToken);

        Assert.Equal(["一.pdf"], received.Accepted.Select(file => file.Name));
        Assert.Equal(["platform.file-empty", "platform.file-extension-differs"], received.Refusals.Select(refusal => refusal.Code));
    }

    [Fact]
    public async Task Takes_no_more_than_a_form_may_carry()
    {
        using var room = new FileRoom(new() { Scanner = "none", MostPerForm = 2 });
        var received = await room.Uploads.Receive([.. Enumerable.Range(1, 3).Select(number => Sent($"{number}.pdf", Samples.Pdf()))], "Material", TestContext.Current.CancellationToken);

        Assert.Equal("platform.file-too-many", Assert.Single(received.Refusals).Code);
        Assert.Contains("2个", received.Refusals[0].Text, StringComparison.Ordinal);
        Assert.Empty(room.Left);
    }

    [Fact]
    public async Task Onto_a_full_disk_is_refused_and_leaves_nothing()
    {
        using var room = new FileRoom(store: room => new FullDisk(room.House, room.Time));
        var refusal = (await room.Receive(Samples.Pdf(), "申请书.pdf")).Refusal;

        Assert.Equal("platform.file-storage-full", refusal?.Code);
        Assert.Empty(room.Left);
    }

    static FormFile Sent(string name, byte[] content) => new(new MemoryStream(content), 0, content.Length, "Material", name);
}
