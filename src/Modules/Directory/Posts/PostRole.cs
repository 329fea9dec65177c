using Directory.Roles;
using Kernel;

namespace Directory.Posts;

/// <summary>A role that whoever is in the post has.</summary>
sealed class PostRole(PostId post, RoleId role, RegionCode region)
{
    public PostId Post { get; } = post;

    public RoleId Role { get; } = role;

    public RegionCode Region { get; } = region;
}
