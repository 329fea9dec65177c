using Kernel;

namespace Personal.Notes;

/// <summary>One note of one person.</summary>
readonly record struct NoteId(Guid Value) : IId<NoteId>
{
    public static NoteId From(Guid value) => new(value);

    public static NoteId New() => Id.New<NoteId>();

    public override string ToString() => Value.ToString();
}
