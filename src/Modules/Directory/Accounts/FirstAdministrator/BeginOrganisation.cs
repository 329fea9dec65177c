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

/// <summary>Sets up the government itself, the usual roles and one administrator's post, in a house that has no unit yet; in any other it changes nothing.</summary>
sealed record BeginOrganisation : ICommand<Done>
{
    public static Permission Requires => Permission.House;
}

sealed class BeginOrganisationHandler(AppDb db, IHandle<ImportOrganisation, Imported> import, UsualRoles usual, HouseTime time, IOptions<HouseSettings> house) : IHandle<BeginOrganisation, Done>
{
    const string Post = "系统管理员";
    const string Code = "001";

    public async Task<Result<Done>> Handle(BeginOrganisation command, CancellationToken ct)
    {
        if (await db.Set<Unit>().AnyAsync(ct)) return Done.It;

        var first = new ImportOrganisation(
            [.. usual.All.Select(role => new RoleRow(role.Code, role.Name, role.Grants))],
            [new(Code, house.Value.Authority, "", "", UnitKind.Government, null, time.Today)],
            [new(Post, "", "")],
            [new(Code, Post, PostRank.Member, 0, time.Today, null, [UsualRole.Administrator])]);
        return (await import.Handle(first, ct)).Map(_ => Done.It);
    }
}
