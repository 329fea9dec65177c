using Kernel;

namespace Personal.Drafts;

/// <summary>One draft of one person.</summary>
readonly record struct DraftId(Guid Value) : IId<DraftId>
{
    public static DraftId From(Guid value) => new(value);

    public static DraftId New() => Id.New<DraftId>();

    public override string ToString() => Value.ToString();
}
