using Kernel;

namespace Platform.Files;

/// <summary>A file in its place: one name, one owner. Several may share a content.</summary>
public readonly record struct FileId(Guid Value) : IId<FileId>
{
    public static FileId From(Guid value) => new(value);

    public static FileId New() => Id.New<FileId>();

    public override string ToString() => Value.ToString();
}
