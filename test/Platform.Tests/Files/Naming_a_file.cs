using System.Text;
using Platform.Files;

namespace Platform.Tests.Files;

public sealed class Naming_a_file
{
    [Theory]
    [InlineData("报告.pdf", "报告.pdf")]
    [InlineData(@"C:\我的文档\桌面\报告.pdf", "报告.pdf")]
    [InlineData("../../../etc/passwd", "passwd")]
    [InlineData("..\\..\\boot.txt", "boot.txt")]
    [InlineData("a\0b\r\n\tc.pdf", "abc.pdf")]
    [InlineData("报告\u202Efdp.exe", "报告fdp.exe")] // shown, it would read 报告exe.pdf
    [InlineData("\u2066\u200F\uFEFF零宽\u200B.txt", "零宽.txt")]
    [InlineData("𠮷喆 申请书 👨‍👩‍👧‍👦.docx", "𠮷喆 申请书 👨‍👩‍👧‍👦.docx")]
    [InlineData("a<b>c:d\"e|f?g*.pdf", "a_b_c_d_e_f_g_.pdf")]
    [InlineData("con.txt", "_con.txt")]
    [InlineData("lpt1.报告.txt", "_lpt1.报告.txt")]
    [InlineData("  . 报告.pdf . ", ". 报告.pdf")]
    [InlineData("..", "未命名")]
    [InlineData("...pdf", "...pdf")]
    [InlineData(".pdf", "未命名.pdf")]
    [InlineData("", "未命名")]
    [InlineData(null, "未命名")]
    [InlineData("\uD842半个字.pdf", "半个字.pdf")]
    [InlineData("\uE000私用\uFFFF.pdf", "私用.pdf")]
    public void Keeps_the_characters_and_drops_the_tricks(string? sent, string kept) => Assert.Equal(kept, FileNames.Clean(sent));

    [Theory]
    [InlineData("长")]
    [InlineData("𠮷")]
    [InlineData("👨‍👩‍👧‍👦")]
    [InlineData("é")]
    public void Of_three_hundred_characters_cuts_between_whole_ones_and_keeps_the_extension(string character)
    {
        var name = FileNames.Clean("甲" + string.Concat(Enumerable.Repeat(character, 300)) + ".docx");

        Assert.InRange(name.Length, FileNames.Longest - character.Length, FileNames.Longest);
        Assert.EndsWith(".docx", name, StringComparison.Ordinal);
        Assert.Equal("", name[1..^5].Replace(character, "", StringComparison.Ordinal));
        Assert.True(Encoding.UTF8.GetByteCount(name) <= 255);
    }

    [Fact]
    public void Does_not_believe_in_an_endless_extension()
    {
        var name = FileNames.Clean("a." + new string('x', 300));
        Assert.Equal(FileNames.Longest, name.Length);
    }
}
