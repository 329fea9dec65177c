using Kernel;

namespace Personal.Documents;

/// <summary>One personal document of one person.</summary>
readonly record struct PersonalDocumentId(Guid Value) : IId<PersonalDocumentId>
{
    public static PersonalDocumentId From(Guid value) => new(value);

    public static PersonalDocumentId New() => Id.New<PersonalDocumentId>();

    public override string ToString() => Value.ToString();
}
