using System.IO.Compression;
using System.Xml;

namespace Search.Files;

/// <summary>The words of an OFD file (GB/T 33190), page by page; what the pages have in common, such as a printed head, comes last.</summary>
static class OfdText
{
    /// <summary>Pages beyond them are not looked for; each costs a look into the archive.</summary>
    const int MostPages = 5_000;

    public static void Read(Stream content, TextLimit text)
    {
        using var zip = ZipParts.Open(content);
        var documents = Named(zip, "OFD.xml", "DocRoot", text).ToList();
        if (documents.Count == 0) throw new InvalidDataException("There is no document in the file.");

        foreach (var page in documents.SelectMany(document => Named(zip, document, "Page", text).Concat(Named(zip, document, "TemplatePage", text))).Take(MostPages))
        {
            if (text.IsFull) return;
            if (zip.GetEntry(page) is { } part) Read(part, text);
        }
    }

    /// <summary>The parts that elements of this name lead to, in their order.</summary>
    static List<string> Named(ZipArchive zip, string part, string element, TextLimit text)
    {
        var found = new List<string>();
        using var xml = ZipParts.Xml(zip.GetEntry(part) ?? throw new InvalidDataException($"There is no part {part}."));
        while (!text.IsFull && xml.Read() && found.Count < MostPages)
        {
            if (xml.NodeType != XmlNodeType.Element || xml.LocalName != element) continue;
            var place = xml.GetAttribute("BaseLoc") ?? (xml.IsEmptyElement || !xml.Read() ? "" : xml.Value);
            if (place.Length > 0) found.Add(Place(zip, part, place.Trim()));
        }

        return found;
    }

    /// <summary>From the folder of the part that names it; with a slash, or when it is not there, from the root.</summary>
    static string Place(ZipArchive zip, string from, string named)
    {
        var folder = from[..(from.LastIndexOf('/') + 1)];
        var near = named.StartsWith('/') ? named.TrimStart('/') : folder + (named.StartsWith("./", StringComparison.Ordinal) ? named[2..] : named);
        return zip.GetEntry(near) is null ? named.TrimStart('/') : near;
    }

    static void Read(ZipArchiveEntry part, TextLimit text)
    {
        using var xml = ZipParts.Xml(part);
        var (before, inCode) = (default(OfdPlace?), false);
        while (xml.Read() && !text.IsFull)
        {
            if (xml.NodeType == XmlNodeType.Element)
            {
                inCode = xml.LocalName == "TextCode" && !xml.IsEmptyElement;
                if (xml.LocalName != "TextObject") continue;
                var here = OfdPlace.Of(xml.GetAttribute("Boundary"));
                if (before is { } last && last.IsApartFrom(here)) text.Add(" ");
                before = here;
            }
            else if (xml.NodeType == XmlNodeType.EndElement) inCode = false;
            else if (inCode && xml.NodeType is XmlNodeType.Text or XmlNodeType.SignificantWhitespace or XmlNodeType.CDATA) text.Add(xml.Value);
        }

        text.EndLine();
    }
}
