using System.Text;
using Personal.Cards;

namespace Personal.Tests;

public sealed class VCards
{
    [Theory]
    [InlineData("3.0")]
    [InlineData("4.0")]
    public void Are_read_as_they_were_written_whatever_stands_on_them(string version)
    {
        CardFacts[] cards =
        [
            CardForm.Facts("𠮷田; 太郎, \\n", "云溪县人民政府办公室政务公开科（行政复议与应诉科、公共法律服务科合署办公）", "科长;主任", "0990-6015120\n+86 139,0001", "a@b.cn", "文化路12号, 3楼; 东", "第一行\n第二行，\\ 完", "媒体,报社"),
            CardForm.Facts("👨‍👩‍👧家属", "", "", "", "", "", "", ""),
        ];

        var file = VCardFile.Of(cards, version);
        Assert.Equal(cards, VCardFile.Read(file).Value);
        Assert.All(Encoding.UTF8.GetString(file).Split("\r\n"), line => Assert.InRange(Encoding.UTF8.GetByteCount(line), 0, 75));
        Assert.DoesNotContain('\uFFFD', Encoding.UTF8.GetString(file));
    }

    [Fact]
    public void Of_telephones_and_mail_programs_are_understood()
    {
        var card = Assert.Single(VCardFile.Read(Encoding.UTF8.GetBytes("""
            begin:vcard
            VERSION:4.0
            PRODID:-//Apple Inc.//iOS 18.0//EN
            N:欧阳;娜;;;
            item1.TEL;TYPE="cell,voice";PREF=1;VALUE=uri:tel:+86-139-0001-0021;ext=1
            TEL;type=WORK:0990-6015120
            item1.X-ABLabel:_$!<HomePage>!$_
            ORG:云溪日报社;政文部
            TITLE:记者
            EMAIL;TYPE=INTERNET:ouyang@example.cn
            ADR;LABEL="x:y;z":;;文化路12号;云溪;;;
            NOTE:第一行\n第二
             行
            CATEGORIES:媒体,朋友
            PHOTO;ENCODING=b:AAAA
            end:vcard
            """.ReplaceLineEndings("\n"))).Value);

        Assert.Equal(new("欧阳娜", "云溪日报社 政文部", "记者", "+86-139-0001-0021\n0990-6015120", "ouyang@example.cn", "文化路12号 云溪", "第一行\n第二行", "媒体"), card);
    }

    [Theory]
    [InlineData("")]
    [InlineData("BEGIN:VCARD")]
    [InlineData("BEGIN:VCARD\nVERSION:3.0\nFN:没有结尾")]
    [InlineData("FN:没有开头\nEND:VCARD")]
    [InlineData("BEGIN:VCARD\nFN:没有版本\nEND:VCARD")]
    [InlineData("\"::;;\n;;;\n:")]
    public void That_are_none_are_refused(string text) =>
        Assert.Equal(CardRefusals.FileUnreadable, VCardFile.Read(Encoding.UTF8.GetBytes(text)).Refusal);
}
