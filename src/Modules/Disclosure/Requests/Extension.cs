using Kernel;

namespace Disclosure.Requests;

/// <summary>A proposal to put the reply off, and what became of it (延期).</summary>
sealed record Extension(int Days, string Reason, DateOnly ProposedOn, PersonId? ProposedBy, ExtensionState State);

enum ExtensionState
{
    Proposed,
    Approved,
    Refused,

    /// <summary>The period that it was to put off, or has put off, runs no more: the count began anew, or the request was settled (已失效).</summary>
    Lapsed,
}
