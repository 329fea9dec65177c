using Disclosure.Replies;

namespace Disclosure.Law;

/// <summary>Why a reply says what it says: one line of the law's list, and the row of the annual report that it feeds.</summary>
/// <param name="Code">The annual report's: A1, C4, D1a.</param>
/// <param name="Name">As the drafter chooses it.</param>
/// <param name="Finding">As the letter says it of the information: 您申请公开的政府信息…</param>
sealed record Ground(string Code, ReplyKind Kind, string Name, string Finding, string Article);
