using Directory.Contracts;
using Notifications.Contracts;

namespace Notifications.RightsProposals;

/// <summary>How people are told of grave rights that wait for a second person. What they give to whom stays in the house.</summary>
static class ProposalNotice
{
    public const string Kind = "rights-proposal";

    const string Key = "notifications.rights-proposals";

    public static readonly NotificationCategory Category = NotificationCategory.ByEmail(Key, "授权核准", Pace.AtOnce);

    public static Notification Of(RightsProposed proposed) =>
        new(Key, $"rights-proposed:{proposed.Proposal}", proposed.Deciders, About(proposed.Proposal), "有一项授权等待您核准");

    public static Notification Of(RightsDecided decided) =>
        new(Key, $"rights-decided:{decided.Proposal}", [decided.Proposer], About(decided.Proposal), decided.Agreed ? "您提请的授权已核准，已经生效" : "您提请的授权没有得到同意，请查看理由");

    static Subject About(Guid proposal) => new(Kind, proposal, IRightsProposals.Address);
}
