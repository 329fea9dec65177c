using System.Xml;

namespace Search.Files;

/// <summary>The words of Word and Excel files, streamed out of their XML: nothing is held but the text itself.</summary>
static class OfficeText
{
    public static void ReadDocx(Stream content, TextLimit text) => Read(content, text, ["p", "tr"], name => name == "word/document.xml" || IsPart(name, "word/header") || IsPart(name, "word/footnotes"));

    /// <summary>The shared texts, in which Excel keeps every text once, and texts and numbers that stand in the cells themselves.</summary>
    public static void ReadXlsx(Stream content, TextLimit text)
    {
        Read(content, text, ["si"], name => name == "xl/sharedStrings.xml");
        Read(content, text, ["row", "is"], name => IsPart(name, "xl/worksheets/sheet"));
    }

    static bool IsPart(string name, string beginning) => name.StartsWith(beginning, StringComparison.Ordinal) && name.EndsWith(".xml", StringComparison.Ordinal);

    static void Read(Stream content, TextLimit text, string[] lines, Func<string, bool> wanted)
    {
        using var zip = ZipParts.Open(content);
        foreach (var part in zip.Entries.Where(entry => wanted(entry.FullName)))
        {
            if (text.IsFull) return;
            using var xml = ZipParts.Xml(part);
            Read(xml, text, lines);
        }
    }

    static void Read(XmlReader xml, TextLimit text, string[] lines)
    {
        var (inText, isShared) = (false, false);
        while (xml.Read() && !text.IsFull)
        {
            if (xml.NodeType == XmlNodeType.Element)
            {
                if (xml.LocalName == "c") isShared = xml.GetAttribute("t") == "s";
                inText = !xml.IsEmptyElement && (xml.LocalName == "t" || (xml.LocalName == "v" && !isShared));
                if (xml.LocalName is "tab" or "c" or "tc") text.Add(" ");
            }
            else if (xml.NodeType == XmlNodeType.EndElement)
            {
                inText = false;
                if (lines.Contains(xml.LocalName)) text.EndLine();
            }
            else if (inText && xml.NodeType is XmlNodeType.Text or XmlNodeType.SignificantWhitespace or XmlNodeType.CDATA)
            {
                text.Add(xml.Value);
            }
        }
    }
}
