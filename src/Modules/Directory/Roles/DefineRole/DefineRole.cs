using System.Text.RegularExpressions;
using Directory.Reading;
using Kernel;
using Microsoft.EntityFrameworkCore;
using Platform.Access;
using Platform.Audit;
using Platform.Commands;
using Platform.Database;

namespace Directory.Roles;

sealed partial record DefineRole(string? Code, string? Name, IReadOnlyList<Grant> Grants) : ICommand<RoleId>
{
    public static Permission Requires => Rights.Roles;

    public static bool NeedsProof => true;

    public IEnumerable<Refusal> Check()
    {
        if (Code is null || !CodeForm().IsMatch(Code)) yield return Refusals.CodeMalformed;
        foreach (var refusal in RoleContent.Check(Name, Grants)) yield return refusal;
    }

    [GeneratedRegex(@"^[a-z0-9-]{1,40}\z")]
    private static partial Regex CodeForm();
}

sealed class DefineRoleHandler(AppDb db, CurrentActor current, Capabilities capabilities, Changes changes, AuditTrail audit) : IHandle<DefineRole, RoleId>
{
    public async Task<Result<RoleId>> Handle(DefineRole command, CancellationToken ct)
    {
        var actor = current.Actor;
        if (RoleContent.Unfit(Typed.Line(command.Name), command.Grants, actor, capabilities) is { } unfit) return unfit;
        if (await db.Set<Role>().AnyAsync(role => role.Region == actor.Region && role.Code == command.Code, ct)) return Refusals.CodeTaken;

        var defined = Role.Define(command.Code!, Typed.Line(command.Name), command.Grants, actor.Region);
        db.Add(defined);
        changes.Tell();
        audit.Subject = $"role:{defined.Id}";
        return defined.Id;
    }
}
