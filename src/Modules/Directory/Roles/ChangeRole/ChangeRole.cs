using Directory.Administrators;
using Directory.Reading;
using Kernel;
using Microsoft.EntityFrameworkCore;
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

sealed class ChangeRoleHandler(AppDb db, CurrentActor current, RightsRule rule, Changes changes, AuditTrail audit) : IHandle<ChangeRole, Done>
{
    public async Task<Result<Done>> Handle(ChangeRole command, CancellationToken ct)
    {
        audit.Subject = $"role:{command.Role}";
        await rule.Wait(ct);
        var name = Typed.Line(command.Name);
        if (rule.Unfit(name, command.Grants) is { } unfit) return unfit;
        if (await db.Set<Role>().Include(found => found.Grants).SingleOrDefaultAsync(found => found.Id == command.Role, ct) is not { } role) return CommandRefusals.NotFound;
        if (role.Region != current.Actor.Region) return CommandRefusals.NotFound;
        if (role.Version != command.Version) return CommandRefusals.ChangedMeanwhile;

        var before = await rule.Read(role.Id, null, ct);
        if (rule.Judge(before, before.WithRole(role.Id, rule.Of(role.Id, command.Grants)), nameof(command.Grants)) is { } refusal) return refusal;

        role.Rename(name);
        role.Grant(command.Grants);
        db.Touch(role);
        changes.Tell();
        return Done.It;
    }
}
