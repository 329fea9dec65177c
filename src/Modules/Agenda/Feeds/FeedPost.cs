using Directory.Contracts;
using Kernel;

namespace Agenda.Feeds;

/// <summary>A post that an officer holds today, with its rights.</summary>
/// <param name="Name">县政府办公室 · 政务公开科 科长.</param>
sealed record FeedPost(Actor Actor, string Name)
{
    /// <summary>Those of highest standing first; one that has ended or has yet to begin is none.</summary>
    public static IReadOnlyList<FeedPost> Of(PersonId person, IDirectory directory) =>
        [.. directory.HoldingsOf(person).DistinctBy(holding => holding.Post.Id).Select(holding => new FeedPost(directory.ActorIn(holding), $"{directory.PathOf(holding.Unit.Id)} {holding.Post.Name}"))];
}
