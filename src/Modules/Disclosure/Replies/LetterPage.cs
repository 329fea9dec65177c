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
        @page :right { @bottom-right { content: "— " counter(page) " —"; padding-right: 14pt; margin-bottom: 14mm; font: 14pt SimSun, "Noto Serif CJK SC", serif; } }
        @page :left { @bottom-left { content: "— " counter(page) " —"; padding-left: 14pt; margin-bottom: 14mm; font: 14pt SimSun, "Noto Serif CJK SC", serif; } }
        body { max-width: 156mm; margin: 0 auto; color: #000; font: 16pt/28.95pt FangSong, STFangsong, FangSong_GB2312, "Noto Serif CJK SC", serif; }
        header { text-align: center; color: #c8102e; font: bold 28pt/1.3 FZXiaoBiaoSong-B05S, STZhongsong, "Noto Serif CJK SC", serif; letter-spacing: .08em; }
        .number { text-align: center; text-indent: 0; margin: 20pt 0 4mm; }
        hr { border: 0; border-top: 2px solid #c8102e; margin: 0 0 29pt; }
        h1 { font: bold 22pt/1.4 FZXiaoBiaoSong-B05S, STZhongsong, "Noto Serif CJK SC", serif; text-align: center; margin: 0 0 29pt; }
        p { margin: 0; text-indent: 2em; text-align: justify; overflow-wrap: anywhere; }
        .flush { text-indent: 0; }
        .with { margin-top: 1em; break-before: avoid; }
        .with p { padding-left: 5em; text-indent: 0; text-align: left; }
        .with p:first-child { text-indent: -3em; }
        .sign { break-before: avoid; width: fit-content; margin: 58pt 4em 0 auto; break-inside: avoid; }
        .sign p { text-indent: 0; text-align: center; }
        """;

    static readonly HtmlEncoder Safe = HtmlEncoder.Create(UnicodeRanges.All);

    public static byte[] Of(string number, ReplyLetter letter)
    {
        var page = new StringBuilder("<!DOCTYPE html>\n<html lang=\"zh-CN\">\n<head>\n<meta charset=\"utf-8\">\n");
        page.Append($"<title>{Safe.Encode($"{letter.Title} {number}")}</title>\n<style>\n{Look.ReplaceLineEndings("\n")}\n</style>\n</head>\n<body>\n");
        page.Append($"<header>{Safe.Encode(letter.Organ)}</header>\n<p class=\"number\">{Safe.Encode(number)}</p>\n<hr>\n<h1>{Safe.Encode(letter.Title)}</h1>\n");
        page.Append($"<p class=\"flush\">{Safe.Encode(letter.Addressee)}：</p>\n");
        foreach (var paragraph in letter.Paragraphs.Append(letter.Remedy)) page.Append($"<p>{Safe.Encode(paragraph)}</p>\n");
        page.Append(Enclosures(letter.Enclosures));
        page.Append($"<div class=\"sign\">\n<p>{Safe.Encode(letter.Organ)}</p>\n<p>{Dates.FormalDay(letter.SignedOn)}</p>\n</div>\n</body>\n</html>\n");
        return Encoding.UTF8.GetBytes(page.ToString());
    }

    static string Enclosures(IReadOnlyList<string> names) => names.Count == 0
        ? ""
        : $"<div class=\"with\">\n{string.Concat(EnclosureLines.Of(names).Select(line => $"<p>{Safe.Encode(line)}</p>\n"))}</div>\n";
}
