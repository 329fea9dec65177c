using System.IO.Compression;
using System.Text;

namespace Testing;

/// <summary>An OFD file (GB/T 33190) as a program writes one: an archive of XML.</summary>
public static class OfdFile
{
    const string Space = "xmlns:ofd=\"http://www.ofdspec.org/2016\"";

    /// <summary>A red dot of one pixel.</summary>
    public static readonly byte[] Dot = Convert.FromBase64String("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==");

    /// <summary>A file of these pages, each the objects of its layer; a template with a head lies under the first.</summary>
    public static byte[] Of(params string[] pages) => With([], pages);

    /// <param name="more">Parts in addition, or in the place of those that would be there.</param>
    public static byte[] With(IEnumerable<(string Name, byte[] Bytes)> more, params string[] pages)
    {
        var parts = Frame(pages.Length).Concat(pages.Select((page, i) => ($"Doc_0/Pages/Page_{i}/Content.xml", Page(page, i == 0 ? "<ofd:Template TemplateID=\"2\"/>" : ""))));
        var bytes = parts.ToDictionary(part => part.Item1, part => Encoding.UTF8.GetBytes(part.Item2));
        bytes["Doc_0/Res/dot.png"] = Dot;
        foreach (var (name, content) in more) bytes[name] = content;
        return Zip(bytes.Select(part => (part.Key, part.Value)));
    }

    public static string Text(string text, int y = 40) =>
        $"<ofd:TextObject ID=\"{100 + y}\" Boundary=\"30 {y} 120 8\" Font=\"5\" Size=\"5.64\"><ofd:FillColor Value=\"0 0 0\"/><ofd:TextCode X=\"0\" Y=\"5\" DeltaX=\"g 5 6\">{text}</ofd:TextCode></ofd:TextObject>";

    public const string Line = "<ofd:PathObject ID=\"90\" Boundary=\"30 60 150 1\" LineWidth=\"0.5\"><ofd:StrokeColor Value=\"255 0 0\"/><ofd:AbbreviatedData>M 0 0 L 150 0</ofd:AbbreviatedData></ofd:PathObject>";

    public const string Picture = "<ofd:ImageObject ID=\"91\" Boundary=\"30 70 20 20\" CTM=\"20 0 0 20 0 0\" ResourceID=\"6\"/>";

    public static byte[] Zip(IEnumerable<(string Name, byte[] Bytes)> parts)
    {
        using var whole = new MemoryStream();
        using (var archive = new ZipArchive(whole, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, bytes) in parts)
            {
                using var entry = archive.CreateEntry(name).Open();
                entry.Write(bytes);
            }
        }

        return whole.ToArray();
    }

    static IEnumerable<(string, string)> Frame(int pages)
    {
        var list = string.Concat(Enumerable.Range(0, pages).Select(i => $"<ofd:Page ID=\"{10 + i}\" BaseLoc=\"Pages/Page_{i}/Content.xml\"/>"));
        yield return ("OFD.xml", $"<ofd:OFD {Space} Version=\"1.0\" DocType=\"OFD\"><ofd:DocBody><ofd:DocInfo/><ofd:DocRoot>Doc_0/Document.xml</ofd:DocRoot></ofd:DocBody></ofd:OFD>");
        yield return ("Doc_0/Document.xml", $"<ofd:Document {Space}><ofd:CommonData><ofd:PageArea><ofd:PhysicalBox>0 0 210 297</ofd:PhysicalBox></ofd:PageArea><ofd:PublicRes>PublicRes.xml</ofd:PublicRes><ofd:DocumentRes>DocumentRes.xml</ofd:DocumentRes><ofd:TemplatePage ID=\"2\" BaseLoc=\"Tpls/Tpl_0/Content.xml\"/></ofd:CommonData><ofd:Pages>{list}</ofd:Pages></ofd:Document>");
        yield return ("Doc_0/PublicRes.xml", $"<ofd:Res {Space} BaseLoc=\"Res\"><ofd:Fonts><ofd:Font ID=\"5\" FontName=\"仿宋\"/></ofd:Fonts></ofd:Res>");
        yield return ("Doc_0/DocumentRes.xml", $"<ofd:Res {Space} BaseLoc=\"Res\"><ofd:MultiMedias><ofd:MultiMedia ID=\"6\" Type=\"Image\"><ofd:MediaFile>dot.png</ofd:MediaFile></ofd:MultiMedia></ofd:MultiMedias></ofd:Res>");
        yield return ("Doc_0/Tpls/Tpl_0/Content.xml", Page(Text("云溪县人民政府", 20), ""));
    }

    static string Page(string objects, string template) => $"<ofd:Page {Space}>{template}<ofd:Content><ofd:Layer ID=\"80\">{objects}</ofd:Layer></ofd:Content></ofd:Page>";
}
