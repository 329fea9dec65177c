using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Ui.Marks;

namespace Disclosure.Replies;

/// <summary>The letter as one page that needs nothing else, on A4 in the manner of GB/T 9704: the same words and number always make the same bytes.</summary>
static class LetterPage
{
    const string Look =
        """
        @page { size: A4; margin: 37mm 26mm 35mm 28mm; }
        body { max-width: 156mm; margin: 0 auto; color: #000; font: 16pt/28.95pt FangSong, STFangsong, FangSong_GB2312, "Noto Serif CJK SC", serif; }
        header { text-align: center; color: #c00; font-weight: bold; font-size: 26pt; line-height: 1.3; letter-spacing: .1em; }
        .number { text-align: center; text-indent: 0; margin: 28pt 0 4mm; }
        hr { border: 0; border-top: 2px solid #c00; margin: 0 0 28pt; }
        h1 { font: bold 22pt/1.4 STZhongsong, "Noto Serif CJK SC", serif; text-align: center; margin: 0 0 28pt; }
        p { margin: 0; text-indent: 2em; text-align: justify; overflow-wrap: anywhere; }
        .flush { text-indent: 0; }
        .sign { text-indent: 0; text-align: right; padding-right: 2em; }
        .first { margin-top: 58pt; }
        """;

    static readonly HtmlEncoder Safe = HtmlEncoder.Create(UnicodeRanges.All);

    public static byte[] Of(string number, ReplyLetter letter)
    {
        var page = new StringBuilder("<!DOCTYPE html>\n<html lang=\"zh-CN\">\n<head>\n<meta charset=\"utf-8\">\n");
        page.Append($"<title>{Safe.Encode($"{letter.Title} {number}")}</title>\n<style>\n{Look.ReplaceLineEndings("\n")}\n</style>\n</head>\n<body>\n");
        page.Append($"<header>{Safe.Encode(letter.Organ)}</header>\n<p class=\"number\">{Safe.Encode(number)}</p>\n<hr>\n<h1>{Safe.Encode(letter.Title)}</h1>\n");
        page.Append($"<p class=\"flush\">{Safe.Encode(letter.Addressee)}：</p>\n");
        foreach (var paragraph in letter.Paragraphs.Append(letter.Remedy)) page.Append($"<p>{Safe.Encode(paragraph)}</p>\n");
        for (var i = 0; i < letter.Enclosures.Count; i++) page.Append($"<p>{(i == 0 ? "附件：" : "")}{i + 1}. {Safe.Encode(letter.Enclosures[i])}</p>\n");
        page.Append($"<p class=\"sign first\">{Safe.Encode(letter.Organ)}</p>\n<p class=\"sign\">{Dates.FormalDay(letter.SignedOn)}</p>\n</body>\n</html>\n");
        return Encoding.UTF8.GetBytes(page.ToString());
    }
}
