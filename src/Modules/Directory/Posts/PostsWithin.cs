using Kernel;
using Microsoft.EntityFrameworkCore;
using Platform.Database;

namespace Directory.Posts;

/// <summary>Finds the post that a command is about, as far as the acting officer's right reaches: beyond that there is none.</summary>
static class PostsWithin
{
    public static async Task<Post?> PostWithin(this AppDb db, Actor actor, Permission right, PostId id, CancellationToken ct)
    {
        var post = await db.Set<Post>().Include(found => found.Holdings).Include(found => found.Roles).SingleOrDefaultAsync(found => found.Id == id, ct);
        return post is not null && actor.Covers(right, post.Unit, post.Region) ? post : null;
    }
}
