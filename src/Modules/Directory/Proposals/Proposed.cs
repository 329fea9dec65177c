namespace Directory.Proposals;

/// <param name="Proposal">Null where it needed no second person, and has taken effect.</param>
sealed record Proposed(ProposalId? Proposal);
