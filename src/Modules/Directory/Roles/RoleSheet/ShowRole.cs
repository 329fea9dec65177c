using Kernel;
using Microsoft.EntityFrameworkCore;
using Platform.Commands;
using Platform.Database;
using Platform.Reading;

namespace Directory.Roles;

/// <summary>One role with its grants.</summary>
sealed record ShowRole(RoleId Role) : IQuery<RoleSheet>
{
    public static Permission Requires => Rights.Roles;

    public string? Subject => $"role:{Role}";
}

sealed record RoleSheet(string Code, string Name, long Version, IReadOnlyDictionary<string, Scope> Grants);

sealed class ShowRoleAnswer(AppDb db, CurrentActor current) : IAnswer<ShowRole, RoleSheet>
{
    public async Task<Result<RoleSheet>> Answer(ShowRole query, CancellationToken ct)
    {
        var region = current.Actor.Region;
        var role = await db.Set<Role>().AsNoTracking().Include(found => found.Grants).SingleOrDefaultAsync(found => found.Id == query.Role && found.Region == region, ct);
        return role is null ? CommandRefusals.NotFound : new RoleSheet(role.Code, role.Name, role.Version, role.Grants.ToDictionary(grant => grant.Permission, grant => grant.Scope));
    }
}
