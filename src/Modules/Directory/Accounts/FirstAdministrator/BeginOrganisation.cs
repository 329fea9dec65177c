using Directory.Contracts;
using Directory.Organisation;
using Directory.Units;
using Kernel;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using Platform.Access;
using Platform.Commands;
using Platform.Database;
using Platform.House;
using Platform.Time;

namespace Directory.Accounts;

/// <summary>Sets up the government itself, the usual roles, and a post for each of the three administrators, of whom the system administrator is there; in a house that has a unit already it changes nothing.</summary>
sealed record BeginOrganisation : ICommand<Done>
{
    public static Permission Requires => Permission.House;
}

sealed class BeginOrganisationHandler(AppDb db, IHandle<ImportOrganisation, Imported> import, UsualRoles usual, HouseTime time, IOptions<HouseSettings> house) : IHandle<BeginOrganisation, Done>
{
    const string Code = "001";

    static readonly string[] Administrators = [UsualRole.Administrator, UsualRole.Security, UsualRole.Auditor];

    public async Task<Result<Done>> Handle(BeginOrganisation command, CancellationToken ct)
    {
        if (await db.Set<Unit>().AnyAsync(ct)) return Done.It;

        var first = new ImportOrganisation(
            [.. usual.All.Select(role => new RoleRow(role.Code, role.Name, role.Grants))],
            [new(Code, house.Value.Authority, "", "", UnitKind.Government, null, time.Today)],
            [new("系统管理员", "", "")],
            [.. usual.All.Where(role => Administrators.Contains(role.Code)).Select(role => Post(role, role.Code == UsualRole.Administrator ? 0 : null))]);
        return (await import.Handle(first, ct)).Map(_ => Done.It);
    }

    HoldingRow Post(UsualRole role, int? person) => new(Code, role.Name, PostRank.Member, person, time.Today, null, [role.Code]);
}
