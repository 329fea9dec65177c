using System.Buffers.Binary;
using System.Text;
using Platform.Files;

namespace Platform.Tests.Files;

public sealed class Recognising_a_content
{
    [Theory]
    [InlineData("pdf")]
    [InlineData("ofd")]
    [InlineData("docx")]
    [InlineData("xlsx")]
    [InlineData("pptx")]
    [InlineData("odt")]
    [InlineData("zip")]
    [InlineData("doc")]
    [InlineData("xls")]
    [InlineData("ppt")]
    [InlineData("png")]
    [InlineData("jpg")]
    [InlineData("gif")]
    [InlineData("webp")]
    [InlineData("bmp")]
    [InlineData("tif")]
    [InlineData("heic")]
    [InlineData("txt")]
    [InlineData("mp3")]
    [InlineData("wav")]
    [InlineData("amr")]
    [InlineData("mp4")]
    [InlineData("mov")]
    public async Task Goes_by_what_is_in_it(string kind) => Assert.Equal(kind, (await Look(Samples.Of(kind))).Types[0].Code);

    public static TheoryData<string, byte[]> Unwelcome => new()
    {
        { nameof(Unwanted.Program), [.. "MZ"u8, 0x90, 0] },
        { nameof(Unwanted.Program), [0x7F, .. "ELF"u8, 2] },
        { nameof(Unwanted.Program), "#!/bin/sh\nrm -rf /"u8.ToArray() },
        { nameof(Unwanted.Markup), "\uFEFF\n <!DOCTYPE html><script>alert(1)</script>"u8.ToArray() },
        { nameof(Unwanted.Markup), "<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>"u8.ToArray() },
        { nameof(Unwanted.Markup), "<?xml version='1.0'?><a/>"u8.ToArray() },
        { nameof(Unwanted.Macros), Samples.Zip("[Content_Types].xml", "word/document.xml", "word/vbaProject.bin") },
        { nameof(Unwanted.Macros), Samples.Kept("macro.doc") },
        { nameof(Unwanted.Encrypted), Samples.Kept("protected.docx") },
        { nameof(Unwanted.Encrypted), Encrypted(Samples.Zip("a.txt")) },
        { nameof(Unwanted.HoldsProgram), Samples.Zip("说明.txt", "安装.EXE") },
        { nameof(Unwanted.HoldsProgram), Samples.Zip("../../etc/cron.d/x") },
        { nameof(Unwanted.Bomb), Samples.Zip([("big.txt", 120 * 1024 * 1024)]) },
        { nameof(Unwanted.Bomb), Samples.Zip(Enumerable.Range(0, 20_002).Select(number => ($"{number}", 0))) },
        { nameof(Unwanted.Damaged), Samples.Zip("a.txt", "b.txt")[..^30] },
        { nameof(Unwanted.Damaged), Samples.Kept("letter.doc")[..700] },
        { nameof(Unwanted.UnknownKind), Samples.Kept("installer.msi") },
        { nameof(Unwanted.UnknownKind), "plain, but \0 not text"u8.ToArray() },
        { nameof(Unwanted.UnknownKind), [0xFF, 0xFF, 0xC0, 0x20, 0x80] },
        { nameof(Unwanted.UnknownKind), [.. "RIFF"u8, 4, 0, 0, 0, .. "AVI LIST"u8] },
    };

    [Theory, MemberData(nameof(Unwelcome))]
    public async Task Finds_what_speaks_against_it(string why, byte[] content) => Assert.Equal(why, (await Look(content)).Unwanted.ToString());

    [Fact]
    public async Task Reads_the_text_of_older_computers()
    {
        var gb18030 = CodePagesEncodingProvider.Instance.GetEncoding("GB18030")!.GetBytes(string.Concat(Enumerable.Repeat("信息公开申请书,编号一。\r\n", 20_000)));
        Assert.Equal(["txt", "csv"], (await Look(gb18030)).Types.Select(type => type.Code));
    }

    [Fact]
    public async Task Looks_at_all_of_a_text()
    {
        var text = Encoding.UTF8.GetBytes(new string('文', 100_000));
        text[^1] = 0;
        Assert.Equal(Unwanted.UnknownKind, (await Look(text)).Unwanted);
    }

    /// <summary>Every byte of small archives and documents in turn is changed: it may become something else, but nothing breaks.</summary>
    [Theory]
    [InlineData("docx")]
    [InlineData("doc")]
    public async Task Bears_broken_input(string kind)
    {
        var content = Samples.Of(kind);
        for (var i = 0; i < content.Length; i++)
        {
            var broken = (byte[])content.Clone();
            broken[i] ^= 0xFF;
            await Look(broken);
            if (i % 50 == 0) await Look(content[..i]);
        }
    }

    static async Task<Sniffed> Look(byte[] content)
    {
        using var stream = new MemoryStream(content);
        return await Sniffer.Look(stream, TestContext.Current.CancellationToken);
    }

    static byte[] Encrypted(byte[] zip)
    {
        var entry = zip.AsSpan().LastIndexOf("PK\u0001\u0002"u8);
        BinaryPrimitives.WriteUInt16LittleEndian(zip.AsSpan(entry + 8), 1);
        return zip;
    }
}
