using Kernel;
using Platform.Access;

namespace Directory.Administrators;

/// <summary>Where two administrations meet: in one post, or in the posts that one person is in on one day.</summary>
/// <param name="Person">Null where the post itself brings both.</param>
sealed record Clash(PersonId? Person, PostId Post, Administration One, PostId OtherPost, Administration Other);
