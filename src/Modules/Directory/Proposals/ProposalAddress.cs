using Directory.Contracts;
using Ui.Parts;

namespace Directory.Proposals;

static class ProposalAddress
{
    public const string List = IRightsProposals.Address;

    public const string Closed = $"{List}?closed=true";

    public static IReadOnlyList<Tab> Tabs(bool closed) => [new("待核准", List, !closed), new("已办结", Closed, closed)];
}
