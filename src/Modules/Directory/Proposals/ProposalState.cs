namespace Directory.Proposals;

/// <summary>How far a proposal has come. That it has expired is computed, never stored.</summary>
enum ProposalState
{
    Open,

    /// <summary>已核准: it has taken effect.</summary>
    Agreed,

    /// <summary>不同意.</summary>
    Refused,

    /// <summary>已撤回.</summary>
    Withdrawn,
}
