using Kernel;

namespace Personal.Documents;

/// <summary>A file that an officer keeps for himself or herself (个人文档). The file itself is attached to it.</summary>
sealed class PersonalDocument(PersonalDocumentId id, PersonId person, PersonalFolderId? folder, string name, long bytes, DateTimeOffset addedAt, RegionCode region)
{
    public PersonalDocumentId Id { get; } = id;

    public PersonId Person { get; } = person;

    /// <summary>Null at the top.</summary>
    public PersonalFolderId? Folder { get; private set; } = folder;

    /// <summary>With the extension, which never changes.</summary>
    public string Name { get; private set; } = name;

    /// <summary>The file's size, so that the room taken is a sum of one table.</summary>
    public long Bytes { get; } = bytes;

    public DateTimeOffset AddedAt { get; } = addedAt;

    public RegionCode Region { get; } = region;

    public long Version { get; }

    public void Become(string name, PersonalFolderId? folder) => (Name, Folder) = (name, folder);
}
