using Directory.Contracts;
using Directory.Posts;
using Directory.Roles;
using Kernel;
using Microsoft.EntityFrameworkCore;
using Platform.Database;

namespace Directory.Proposals;

/// <summary>What a proposal says to whoever decides.</summary>
sealed class ProposalWords(AppDb db, IDirectory directory)
{
    public async Task<string> Roles(GrantRoles act, CancellationToken ct) => $"岗位“{NameOf(act.Post)}”的角色改为：{await Names(act.Roles, ct)}";

    public string Appointment(Appoint act) =>
        $"任命“{directory.Person(act.Person!.Value)?.Name}”到岗位“{NameOf(act.Post)}”，{(act.From is { } from ? $"{from:yyyy-MM-dd}" : "核准之日")}到任{(act.To is { } to ? $"，至{to:yyyy-MM-dd}" : "")}";

    public async Task<string> Change(ChangeRole act, CancellationToken ct) => $"修改角色“{await Names([act.Role], ct)}”的权限";

    public UnitId? UnitOf(PostId post) => directory.Post(post)?.Unit;

    string NameOf(PostId id) => directory.Post(id) is { } post ? $"{directory.NameOf(post.Unit)} {post.Name}" : "";

    async Task<string> Names(IReadOnlyList<RoleId> roles, CancellationToken ct) =>
        string.Join("、", await db.Set<Role>().Where(role => roles.Contains(role.Id)).OrderBy(role => role.Code).Select(role => role.Name).ToListAsync(ct));
}
