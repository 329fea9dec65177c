using Directory.Administrators;
using Directory.Reading;
using Directory.Roles;
using Kernel;
using Microsoft.EntityFrameworkCore;
using Platform.Audit;
using Platform.Commands;
using Platform.Database;

namespace Directory.Posts;

/// <summary>Gives a post exactly these roles.</summary>
sealed record GrantRoles(PostId Post, IReadOnlyList<RoleId> Roles, long Version) : ICommand<Done>
{
    public static Permission Requires => Rights.Roles;

    public static bool NeedsProof => true;
}

sealed class GrantRolesHandler(AppDb db, RightsRule rule, Changes changes, AuditTrail audit) : IHandle<GrantRoles, Done>
{
    public async Task<Result<Done>> Handle(GrantRoles command, CancellationToken ct)
    {
        audit.Subject = $"post:{command.Post}";
        await rule.Wait(ct);
        if (await db.PostWithin(rule.By, Rights.Roles, command.Post, ct) is not { } post) return CommandRefusals.NotFound;
        if (post.Version != command.Version) return CommandRefusals.ChangedMeanwhile;

        var known = await db.Set<Role>().Where(role => role.Region == post.Region && command.Roles.Contains(role.Id)).Select(role => role.Id).ToListAsync(ct);
        if (command.Roles.Any(role => !known.Contains(role))) return Refusals.RoleUnknown;

        var before = await rule.Read(null, post.Id, ct);
        if (rule.Judge(before, before.WithPost(post.Id, known), nameof(command.Roles)) is { } refusal) return refusal;

        post.Carry(known);
        db.Touch(post);
        changes.Tell();
        return Done.It;
    }
}
