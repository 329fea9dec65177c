using System.Buffers.Binary;
using System.Text;
using Platform.Files;

namespace Platform.Tests.Files.Previews;

public sealed class Looking_at_a_file
{
    [Fact]
    public async Task Shows_the_pages_of_a_pdf_as_pictures()
    {
        await using var room = new PreviewRoom();
        var file = await room.File(Pdfs.Of(12), "批复.pdf");

        Assert.Equal((PreviewState.Pages, 12, false), Seen(await room.See(file)));
        Assert.Equal((1131, 1600), Size(room, file, 1));
        Assert.Equal((1131, 1600), Size(room, file, 12));
        Assert.Null(room.Previews.Page(file.Hash, 0));
        Assert.Null(room.Previews.Page(file.Hash, 13));
        Assert.Empty(room.Work);
    }

    [Fact]
    public async Task Shows_no_more_pages_than_is_set_and_none_that_is_larger_than_a_screen()
    {
        await using var room = new PreviewRoom(settings => settings.MostPages = 2);
        var file = await room.File(Pdfs.Of(5, width: 14400, height: 14), "长图.pdf");

        Assert.Equal((PreviewState.Pages, 2, true), Seen(await room.See(file)));
        Assert.Equal(1600, Size(room, file, 1).Width);
    }

    [Theory]
    [InlineData("png", PreviewState.Picture)]
    [InlineData("jpg", PreviewState.Picture)]
    [InlineData("tif", PreviewState.None)]
    [InlineData("zip", PreviewState.None)]
    [InlineData("mp3", PreviewState.None)]
    [InlineData("ofd", PreviewState.Framed)]
    [InlineData("txt", PreviewState.Text)]
    public async Task Goes_by_what_the_content_is(string kind, PreviewState expected)
    {
        await using var room = new PreviewRoom();
        var named = await room.File(Samples.Of(kind), "无扩展名");

        var seen = await room.See(named with { Name = "其实不是.pdf" });
        Assert.Equal(expected, seen.State);
        Assert.Equal(expected == PreviewState.None, seen.Why is not null);
    }

    [Theory]
    [InlineData("utf-8")]
    [InlineData("GB18030")]
    public async Task Reads_a_text_in_its_own_encoding_also_where_it_is_cut_off_within_a_character(string encoding)
    {
        await using var room = new PreviewRoom();
        var text = string.Concat(Enumerable.Repeat("云溪县<script>公开</script>", 20_000));
        var bytes = (encoding == "utf-8" ? Encoding.UTF8 : CodePagesEncodingProvider.Instance.GetEncoding(encoding)!).GetBytes(text);

        var seen = await room.See(await room.File(bytes, "说明.txt"));
        Assert.Equal((PreviewState.Text, true), (seen.State, seen.Cut));
        Assert.True(seen.Text!.Length > 50_000);
        Assert.StartsWith(seen.Text, text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Says_which_package_is_missing()
    {
        await using var room = new PreviewRoom(settings => (settings.PageProgram, settings.OfficeProgram) = ("no-such-program", "no-such-office"));
        Assert.Contains("poppler-utils", (await room.See(await room.File(Pdfs.Of(1), "批复.pdf"))).Why, StringComparison.Ordinal);
        Assert.Contains("libreoffice-writer-nogui", (await room.See(await room.File(Samples.Of("docx"), "通知.docx"))).Why, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Says_that_a_damaged_one_cannot_be_shown()
    {
        await using var room = new PreviewRoom();
        var seen = await room.See(await room.File(Samples.Pdf("没有页面"), "坏.pdf"));
        Assert.Equal(PreviewState.Failed, seen.State);
        Assert.Contains("已损坏", seen.Why, StringComparison.Ordinal);
    }

    static (PreviewState, int, bool) Seen(Preview preview) => (preview.State, preview.Pages, preview.Cut);

    static (int Width, int Height) Size(PreviewRoom room, Attachment file, int page)
    {
        using var picture = room.Previews.Page(file.Hash, page)!;
        var head = new byte[24];
        picture.ReadExactly(head);
        Assert.Equal("PNG", Encoding.ASCII.GetString(head, 1, 3));
        return (BinaryPrimitives.ReadInt32BigEndian(head.AsSpan(16)), BinaryPrimitives.ReadInt32BigEndian(head.AsSpan(20)));
    }
}
