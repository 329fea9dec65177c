using Kernel;

namespace Personal.Documents;

/// <summary>A folder of an officer's personal documents (个人文档), in a tree.</summary>
sealed class PersonalFolder(PersonalFolderId id, PersonId person, PersonalFolderId? parent, string name, RegionCode region)
{
    public PersonalFolderId Id { get; } = id;

    public PersonId Person { get; } = person;

    /// <summary>Null at the top.</summary>
    public PersonalFolderId? Parent { get; private set; } = parent;

    public string Name { get; private set; } = name;

    public RegionCode Region { get; } = region;

    public long Version { get; }

    public void Become(string name, PersonalFolderId? parent) => (Name, Parent) = (name, parent);
}
