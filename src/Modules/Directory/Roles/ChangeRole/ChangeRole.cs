using Directory.Reading;
using Kernel;
using Microsoft.EntityFrameworkCore;
using Platform.Access;
using Platform.Audit;
using Platform.Commands;
using Platform.Database;

namespace Directory.Roles;

/// <summary>Gives a role another name and exactly these grants.</summary>
sealed record ChangeRole(RoleId Role, string? Name, IReadOnlyList<Grant> Grants, long Version) : ICommand<Done>
{
    public static Permission Requires => Rights.Roles;

    public static bool NeedsProof => true;

    public IEnumerable<Refusal> Check() => RoleContent.Check(Name, Grants);
}

sealed class ChangeRoleHandler(AppDb db, CurrentActor current, Capabilities capabilities, Changes changes, AuditTrail audit) : IHandle<ChangeRole, Done>
{
    public async Task<Result<Done>> Handle(ChangeRole command, CancellationToken ct)
    {
        audit.Subject = $"role:{command.Role}";
        var actor = current.Actor;
        if (RoleContent.Unfit(command.Grants, actor, capabilities) is { } unfit) return unfit;
        if (await db.Set<Role>().Include(found => found.Grants).SingleOrDefaultAsync(found => found.Id == command.Role, ct) is not { } role) return CommandRefusals.NotFound;
        if (role.Region != actor.Region) return CommandRefusals.NotFound;
        if (role.Version != command.Version) return CommandRefusals.ChangedMeanwhile;

        role.Rename(Typed.Line(command.Name));
        role.Grant(command.Grants);
        db.Touch(role);
        changes.Tell();
        return Done.It;
    }
}
