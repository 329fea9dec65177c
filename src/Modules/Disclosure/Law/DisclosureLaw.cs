using Calendar.Contracts;

namespace Disclosure.Law;

/// <summary>The rule set on disclosure in force from a day on. A request follows the one in force on the day of its receipt.</summary>
/// <param name="Extension">The most by which the reply may be put off.</param>
/// <param name="SupplementNotice">Within what time of the receipt a supplement may be asked for; null where the law sets none.</param>
sealed record DisclosureLaw(
    DateOnly From,
    string Decree,
    string Name,
    string Receipt,
    TimeLimit Reply,
    string ReplyArticle,
    TimeLimit Extension,
    string ExtensionArticle,
    TimeLimit? SupplementNotice,
    string SupplementArticle,
    IReadOnlyList<Ground> Grounds)
{
    public Ground? GroundOf(string? code) => Grounds.FirstOrDefault(ground => ground.Code == code);

    /// <summary>An article as a letter or a refusal cites it.</summary>
    public string Cite(string article) => Name + article;
}
