using Kernel;

namespace Personal.Documents;

/// <summary>One folder of one person.</summary>
readonly record struct PersonalFolderId(Guid Value) : IId<PersonalFolderId>
{
    public static PersonalFolderId From(Guid value) => new(value);

    public static PersonalFolderId New() => Id.New<PersonalFolderId>();

    public override string ToString() => Value.ToString();
}
