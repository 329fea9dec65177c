using Directory.Contracts;
using Kernel;

namespace Directory.Posts;

/// <summary>What a post's name and rank must be.</summary>
static class PostNaming
{
    const int LongestName = 30;

    public static IEnumerable<Refusal> Check(string? name, PostRank? rank)
    {
        if (Typed.Line(name).Length == 0) yield return Refusals.NameMissing;
        else if (Typed.Line(name).Length > LongestName) yield return Refusals.NameTooLong;
        if (rank is not { } known || !Enum.IsDefined(known)) yield return Refusals.RankUnknown;
    }
}
