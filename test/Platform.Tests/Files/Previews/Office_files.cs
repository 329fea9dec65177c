using System.IO.Compression;
using System.Text;
using Platform.Files;

namespace Platform.Tests.Files.Previews;

/// <summary>Office files as LibreOffice itself turns them into pages.</summary>
[Trait("Length", "Long")]
public sealed class Office_files
{
    [Fact]
    public async Task Are_shown_page_by_page()
    {
        await using var room = new PreviewRoom(settings => settings.Seconds = 120);
        foreach (var (content, name) in new[] { (Docx("<w:p><w:r><w:t>云溪县人民政府</w:t></w:r></w:p>"), "通知.docx"), (Samples.Kept("letter.doc"), "信.doc"), (Samples.Kept("sheet.xls"), "表.xls") })
        {
            var seen = await room.See(await room.File(content, name));
            Assert.Equal((name, PreviewState.Pages), (name, seen.State));
            Assert.True(seen.Pages > 0);
        }
    }

    [Fact]
    public async Task That_would_fill_the_memory_or_take_for_ever_are_given_up()
    {
        await using var room = new PreviewRoom(settings => (settings.Seconds, settings.Megabytes) = (15, 400));
        var bomb = Docx(string.Concat(Enumerable.Repeat("<w:p><w:r><w:t>很长很长的一段话</w:t></w:r></w:p>", 800_000)));

        var seen = await room.See(await room.File(bomb, "炸弹.docx"));
        Assert.Equal(PreviewState.Failed, seen.State);
        Assert.Matches("时限|限额", seen.Why);
        Assert.Empty(room.Work);
    }

    static byte[] Docx(string body)
    {
        using var bytes = new MemoryStream();
        using (var archive = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            Add(archive, "[Content_Types].xml", """<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>""");
            Add(archive, "_rels/.rels", """<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>""");
            Add(archive, "word/document.xml", $"""<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>{body}</w:body></w:document>""");
        }

        return bytes.ToArray();
    }

    static void Add(ZipArchive archive, string name, string text)
    {
        using var entry = archive.CreateEntry(name, CompressionLevel.Fastest).Open();
        entry.Write(Encoding.UTF8.GetBytes(text));
    }
}
