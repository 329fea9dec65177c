using Directory.Contracts;
using Directory.Reading;
using Directory.Roles;
using Kernel;
using Microsoft.EntityFrameworkCore;
using Platform.Access;
using Platform.Commands;
using Platform.Database;
using Platform.Reading;
using Platform.Time;

namespace Directory.Posts;

/// <summary>One post: who holds and held it, and what roles it carries.</summary>
sealed record ShowPost(PostId Post) : IQuery<PostSheet>
{
    public static Permission Requires => Rights.Organisation;

    public string? Subject => $"post:{Post}";
}

sealed record PostSheet(PostView Post, UnitView Unit, long Version, IReadOnlyList<HoldingLine> Holdings, IReadOnlyList<RoleLine> Roles);

/// <param name="Ends">It goes on after today, so that it can be ended.</param>
sealed record HoldingLine(HoldingId Id, PersonView Person, DateOnly From, DateOnly? To, bool Ends);

/// <param name="Kind">Of which administration it is; null for the work of an office.</param>
/// <param name="NeedsTwo">Whoever gets it, a second person must agree.</param>
sealed record RoleLine(RoleId Id, string Name, Administration? Kind, bool NeedsTwo, bool Carried);

sealed class ShowPostAnswer(DirectoryCache cache, AppDb db, CurrentActor current, HouseTime time, Capabilities capabilities) : IAnswer<ShowPost, PostSheet>
{
    public async Task<Result<PostSheet>> Answer(ShowPost query, CancellationToken ct)
    {
        var (snapshot, today) = (cache.Now, time.Today);
        if (!snapshot.Posts.TryGetValue(query.Post, out var post) || !current.Actor.Covers(Rights.Organisation, post.Unit, post.Region)) return CommandRefusals.NotFound;

        var day = new DirectoryDay(snapshot, today);
        var holdings = post.Holdings.OrderByDescending(holding => holding.From)
            .Select(holding => new HoldingLine(holding.Id, day.Person(holding.Person)!, holding.From, holding.To, holding.To is null || holding.To > today));
        var roles = await db.Set<Role>().AsNoTracking().Include(role => role.Grants).Where(role => role.Region == post.Region).OrderBy(role => role.Code).ToListAsync(ct);
        return new PostSheet(
            day.Post(query.Post)!,
            day.Unit(post.Unit)!,
            post.Version,
            [.. holdings],
            [.. roles.Select(role => new RoleLine(role.Id, role.Name, capabilities.AdministrationOf(role.Grants.Select(grant => grant.Permission)), role.Grants.Any(grant => capabilities.Of(new(grant.Permission)) is { NeedsTwo: true }), post.Roles.Any(carried => carried.Role == role.Id)))]);
    }
}
