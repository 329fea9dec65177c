using Disclosure.Replies;

namespace Disclosure.Law;

/// <summary>What an applicant may do against a reply, as told on the day of the reply.</summary>
/// <param name="Withheld">Since 2024 reconsideration must come before a suit where information is withheld (复议前置).</param>
sealed record Remedies(DateOnly From, string Withheld, string Others)
{
    public string For(ReplyKind kind, string review, string court) =>
        (kind == ReplyKind.Withheld ? Withheld : Others).Replace("{review}", review, StringComparison.Ordinal).Replace("{court}", court, StringComparison.Ordinal);
}
