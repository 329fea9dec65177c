using Kernel;

namespace Directory.Proposals;

readonly record struct ProposalId(Guid Value) : IId<ProposalId>
{
    public static ProposalId From(Guid value) => new(value);

    public static ProposalId New() => Id.New<ProposalId>();

    public override string ToString() => Value.ToString();
}
