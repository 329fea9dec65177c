using Disclosure.Replies;

namespace Disclosure.Law;

/// <summary>Why a reply says what it says: one line of the law's list, and the row of the annual report that it feeds.</summary>
/// <param name="Code">The annual report's: A1, C4, D1a.</param>
/// <param name="Name">As the drafter chooses it.</param>
/// <param name="Finding">The letter's sentence on what was found; {you} is the applicant as the letter addresses it.</param>
/// <param name="Decision">What follows from it by the article, up to the drafter's own words.</param>
sealed record Ground(string Code, ReplyKind Kind, string Name, string Finding, string Decision, string Article);
