using System.Text;

namespace Platform.Tests.Files.Previews;

static class Pdfs
{
    /// <summary>As many empty pages as wanted, of a size in points.</summary>
    public static byte[] Of(int pages, int width = 595, int height = 842)
    {
        var text = new StringBuilder("%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R/OpenAction<</S/JavaScript/JS(app.alert\\(1\\))>>>>endobj\n");
        text.Append("2 0 obj<</Type/Pages/Count ").Append(pages).Append("/Kids[").AppendJoin(' ', Enumerable.Range(3, pages).Select(page => $"{page} 0 R")).Append("]>>endobj\n");
        for (var page = 0; page < pages; page++) text.Append(page + 3).Append($" 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 {width} {height}]>>endobj\n");
        return Encoding.ASCII.GetBytes(text.Append("trailer<</Root 1 0 R>>\n%%EOF\n").ToString());
    }

    /// <summary>A page for each text, whose letters are told by a table of the font, as programs write Chinese.</summary>
    public static byte[] Written(params string[] texts)
    {
        var letters = string.Concat(texts).Distinct().ToList();
        var told = $"/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /Told def /CMapType 2 def 1 begincodespacerange <0000><FFFF> endcodespacerange {letters.Count} beginbfchar "
            + string.Concat(letters.Select((letter, code) => $"<{code:X4}><{(int)letter:X4}> ")) + "endbfchar endcmap end end";
        var text = new StringBuilder("%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n");
        text.Append($"2 0 obj<</Type/Pages/Count {texts.Length}/Kids[").AppendJoin(' ', texts.Select((_, page) => $"{(2 * page) + 6} 0 R")).Append("]>>endobj\n");
        text.Append("3 0 obj<</Type/Font/Subtype/Type0/BaseFont/Song/Encoding/Identity-H/DescendantFonts[4 0 R]/ToUnicode 5 0 R>>endobj\n");
        text.Append("4 0 obj<</Type/Font/Subtype/CIDFontType2/BaseFont/Song/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/DW 600>>endobj\n").Append(Drawing(5, told));
        for (var page = 0; page < texts.Length; page++)
        {
            text.Append($"{(2 * page) + 6} 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents {(2 * page) + 7} 0 R/Resources<</Font<</F 3 0 R>>>>>>endobj\n");
            text.Append(Drawing((2 * page) + 7, $"BT /F 12 Tf 50 700 Td <{string.Concat(texts[page].Select(letter => letters.IndexOf(letter).ToString("X4", null)))}> Tj ET"));
        }

        return Encoding.ASCII.GetBytes(text.Append("trailer<</Root 1 0 R>>\n%%EOF\n").ToString());
    }

    /// <summary>Forms of which each draws the next one many times: some kilobytes that no program comes to the end of.</summary>
    public static byte[] Nested(int levels, int calls)
    {
        var draw = string.Concat(Enumerable.Repeat("/X Do ", calls));
        var text = new StringBuilder("%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n");
        text.Append("3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 4 0 R/Resources<</XObject<</X 6 0 R>>>>>>endobj\n").Append(Drawing(4, draw));
        text.Append("5 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>endobj\n");
        for (var level = 0; level < levels; level++)
        {
            var last = level == levels - 1;
            text.Append(Drawing(level + 6, last ? "BT /F 12 Tf 10 10 Td (water) Tj ET" : draw, $"/Type/XObject/Subtype/Form/BBox[0 0 600 800]/Resources<</Font<</F 5 0 R>>/XObject<<{(last ? "" : $"/X {level + 7} 0 R")}>>>>"));
        }

        return Encoding.ASCII.GetBytes(text.Append("trailer<</Root 1 0 R>>\n%%EOF\n").ToString());
    }

    static string Drawing(int number, string drawn, string more = "") => $"{number} 0 obj<<{more}/Length {drawn.Length}>>stream\n{drawn}\nendstream endobj\n";
}
