namespace Directory.Proposals;

static class ProposalLimits
{
    public const int LongestReason = 300;

    /// <summary>On one page of the list.</summary>
    public const int PageSize = 30;
}
