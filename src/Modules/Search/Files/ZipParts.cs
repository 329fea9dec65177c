using System.IO.Compression;
using System.Xml;

namespace Search.Files;

/// <summary>The XML parts of a file that is an archive, streamed: nothing is held but what the reader keeps.</summary>
static class ZipParts
{
    /// <summary>What a part may unfold to: a page of text is some kilobytes, a bomb gigabytes.</summary>
    const long LargestPart = 200L * 1024 * 1024;

    static readonly XmlReaderSettings Settings = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        MaxCharactersInDocument = LargestPart,
        MaxCharactersFromEntities = 0,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
    };

    public static ZipArchive Open(Stream content)
    {
        content.Position = 0;
        return new(content, ZipArchiveMode.Read, leaveOpen: true);
    }

    public static XmlReader Xml(ZipArchiveEntry part) =>
        part.Length > LargestPart ? throw new InvalidDataException("A part of the file unfolds to too much.") : XmlReader.Create(part.Open(), Settings);
}
