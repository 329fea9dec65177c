using Kernel;
using Platform.Audit;

namespace Directory.Proposals;

static class ProposalAudit
{
    public static string Subject(ProposalId proposal) => $"proposal:{proposal}";

    /// <summary>The audit names the proposal where there is one, and the post or role where it took effect at once.</summary>
    public static Result<Proposed> Naming(this AuditTrail audit, Result<Proposed> lodged)
    {
        if (lodged is { Succeeded: true, Value.Proposal: { } proposal }) audit.Subject = Subject(proposal);
        return lodged;
    }
}
