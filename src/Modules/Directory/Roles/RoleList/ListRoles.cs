using Kernel;
using Microsoft.EntityFrameworkCore;
using Platform.Access;
using Platform.Commands;
using Platform.Database;
using Platform.Reading;

namespace Directory.Roles;

/// <summary>The region's roles with what they grant, of which administration they are, and how many posts carry them.</summary>
sealed record ListRoles : IQuery<RoleLines>
{
    public static Permission Requires => Rights.Roles;
}

sealed record RoleLines(IReadOnlyList<RoleSummary> Roles);

sealed record RoleSummary(RoleId Id, string Code, string Name, Administration? Administration, int Grants, int Posts);

sealed class ListRolesAnswer(AppDb db, CurrentActor current, Capabilities capabilities) : IAnswer<ListRoles, RoleLines>
{
    /// <summary>More roles than anyone can tell apart.</summary>
    const int Most = 200;

    public async Task<Result<RoleLines>> Answer(ListRoles query, CancellationToken ct)
    {
        var region = current.Actor.Region;
        var roles = await db.Set<Role>().AsNoTracking().Include(role => role.Grants).Where(role => role.Region == region).OrderBy(role => role.Code).Take(Most).ToListAsync(ct);
        var posts = await db.Set<Posts.PostRole>().Where(carried => carried.Region == region).GroupBy(carried => carried.Role)
            .Select(same => new { Role = same.Key, Posts = same.Count() }).ToDictionaryAsync(one => one.Role, one => one.Posts, ct);
        return new RoleLines([.. roles.Select(role => new RoleSummary(
            role.Id, role.Code, role.Name, capabilities.AdministrationOf(role.Grants.Select(grant => grant.Permission)), role.Grants.Count, posts.GetValueOrDefault(role.Id)))]);
    }
}
