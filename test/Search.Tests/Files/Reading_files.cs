using System.IO.Compression;
using System.Text;
using Platform.Files;
using Search.Files;
using Testing;

namespace Search.Tests;

public sealed class Reading_files
{
    const string Word = "<w:document xmlns:w=\"w\"><w:body><w:p><w:r><w:t>农村饮</w:t></w:r><w:r><w:t>水工程</w:t></w:r></w:p><w:p><w:r><w:t>第二段</w:t><w:tab/><w:t>末尾</w:t></w:r></w:p></w:body></w:document>";

    [Fact]
    public async Task A_Word_files_paragraphs_are_its_lines() =>
        Assert.Equal("农村饮水工程\n第二段 末尾", await Read(FileTypes.Docx, Zip(("word/document.xml", Word), ("word/media/image1.png", "x"))));

    [Fact]
    public async Task An_Excel_files_texts_and_numbers_are_read() =>
        Assert.Equal("管网口径\n 1205 现场备注", await Read(FileTypes.Xlsx, Zip(
            ("xl/sharedStrings.xml", "<sst><si><t>管网</t><t>口径</t></si></sst>"),
            ("xl/worksheets/sheet1.xml", "<worksheet><sheetData><row><c t=\"s\"><v>0</v></c><c><v>1205</v></c><c t=\"inlineStr\"><is><t>现场备注</t></is></c></row></sheetData></worksheet>")), trim: true));

    [Fact]
    public async Task An_OFD_files_pages_are_its_lines_and_what_they_have_in_common_comes_last()
    {
        var first = OfdFile.Text("农村饮") + OfdFile.Line + OfdFile.Text("水工程", 48) + OfdFile.Text("落款", 200);
        Assert.Equal("农村饮水工程 落款\n第二页\n云溪县人民政府", await Read(FileTypes.Ofd, new MemoryStream(OfdFile.Of(first, OfdFile.Text("第二页")))));
    }

    [Fact]
    public async Task A_long_text_is_cut_and_a_plain_one_is_read()
    {
        Assert.Equal(TextOfFile.Longest, (await Read(FileTypes.Text, Bytes(new string('水', TextOfFile.Longest * 2)))).Length);
        Assert.Equal("水利，工程", await Read(FileTypes.Csv, Bytes("水利，工程")));
        Assert.Equal("水利，工程", await Read(FileTypes.Text, new MemoryStream([0xCB, 0xAE, 0xC0, 0xFB, 0xA3, 0xAC, 0xB9, 0xA4, 0xB3, 0xCC])));
    }

    [Fact]
    public async Task What_is_broken_or_swells_fails_quickly_and_alone()
    {
        var bomb = Zip(("word/document.xml", $"<!DOCTYPE a [<!ENTITY b \"{new string('x', 1000)}\">]><a>&b;</a>"));
        var swollen = new MemoryStream();
        using (var zip = new ZipArchive(swollen, ZipArchiveMode.Create, leaveOpen: true))
        {
            await using var part = zip.CreateEntry("word/document.xml", CompressionLevel.Fastest).Open();
            var block = new byte[1024 * 1024];
            for (var written = 0; written < 201; written++) await part.WriteAsync(block, TestContext.Current.CancellationToken);
        }

        (FileType Type, Stream Content)[] bad =
        [
            (FileTypes.Docx, bomb), (FileTypes.Docx, swollen), (FileTypes.Docx, Bytes("not a zip")), (FileTypes.Docx, Zip(("word/document.xml", "<a><b>"))),
            (FileTypes.Ofd, Zip(("OFD.xml", "<OFD/>"))), (FileTypes.Ofd, Zip(("OFD.xml", "<OFD><DocRoot>Doc_0/Document.xml</DocRoot></OFD>"))), (FileTypes.Ofd, Zip(("a.xml", "<a/>"))), (FileTypes.Ofd, Bytes("not a zip")),
            (FileTypes.Xlsx, Bytes("")),
            (FileTypes.Text, new MemoryStream([0xFF, 0xC0, 0x80])),
        ];
        foreach (var (type, content) in bad)
        {
            content.Position = 0;
            var read = await Record.ExceptionAsync(() => TimedReading.Of(content, type.Code));
            Assert.True(read is not null and not TimeoutException, $"{type.Code} was read, or too slowly.");
        }
    }

    static async Task<string> Read(FileType type, Stream content, bool trim = false)
    {
        content.Position = 0;
        var text = await TimedReading.Of(content, type.Code);
        return trim ? System.Text.RegularExpressions.Regex.Replace(text, " +", " ") : text;
    }

    static MemoryStream Bytes(string text) => new(Encoding.UTF8.GetBytes(text));

    static MemoryStream Zip(params (string Name, string Text)[] parts)
    {
        var content = new MemoryStream();
        using (var zip = new ZipArchive(content, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, text) in parts)
            {
                using var part = new StreamWriter(zip.CreateEntry(name).Open());
                part.Write(text);
            }
        }

        return content;
    }
}
