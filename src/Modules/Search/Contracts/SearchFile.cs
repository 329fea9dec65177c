using Platform.Files;

namespace Search.Contracts;

/// <summary>A file of a document. Its text is read once a content, outside of every transaction, and joins the document then.</summary>
/// <param name="Type">The code of its <see cref="FileType"/>.</param>
public sealed record SearchFile(ContentHash Hash, string Name, string Type)
{
    public SearchFile(Attachment file)
        : this(file.Hash, file.Name, file.Type.Code)
    {
    }
}
