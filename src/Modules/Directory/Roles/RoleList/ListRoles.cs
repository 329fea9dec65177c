using Kernel;
using Microsoft.EntityFrameworkCore;
using Platform.Commands;
using Platform.Database;
using Platform.Reading;

namespace Directory.Roles;

/// <summary>The region's roles with what they grant and how many posts carry them.</summary>
sealed record ListRoles : IQuery<RoleLines>
{
    public static Permission Requires => Rights.Roles;
}

sealed record RoleLines(IReadOnlyList<RoleSummary> Roles);

sealed record RoleSummary(RoleId Id, string Code, string Name, int Grants, int Posts);

sealed class ListRolesAnswer(AppDb db, CurrentActor current) : IAnswer<ListRoles, RoleLines>
{
    /// <summary>More roles than anyone can tell apart.</summary>
    const int Most = 200;

    public async Task<Result<RoleLines>> Answer(ListRoles query, CancellationToken ct)
    {
        var region = current.Actor.Region;
        var roles = await db.Set<Role>().AsNoTracking().Where(role => role.Region == region).OrderBy(role => role.Code).Take(Most)
            .Select(role => new RoleSummary(role.Id, role.Code, role.Name, role.Grants.Count, db.Set<Posts.PostRole>().Count(carried => carried.Role == role.Id)))
            .ToListAsync(ct);
        return new RoleLines(roles);
    }
}
