using Directory.Accounts;
using Directory.Posts;
using Directory.Roles;
using Kernel;
using Microsoft.EntityFrameworkCore;
using Platform.Access;
using Platform.Commands;
using Platform.Database;

namespace Directory.Administrators;

/// <summary>Reads within the running command who administers what.</summary>
sealed class Administering(AppDb db, Turns turns, Capabilities capabilities, Acting acting)
{
    /// <summary>Any number that nothing else in this database locks.</summary>
    const long Turn = 0x5A57_5448_5245_4531;

    /// <summary>Lets whatever changes who administers happen one after the other: two that are harmless each by itself may not be so together. Waited for before anything is read.</summary>
    public Task Wait(CancellationToken ct) => turns.Wait([Turn], ct);

    /// <param name="role">One that may bring grave rights only now.</param>
    /// <param name="post">One that may carry such a role only now.</param>
    public async Task<Separation> Read(RoleId? role, PostId? post, CancellationToken ct)
    {
        var (region, today) = (acting.Actor.Region, acting.Today);
        var rights = await Rights(region, ct);
        var roles = rights.Select(right => right.Role).Append(role ?? default).Distinct().ToList();
        var carried = await db.Set<PostRole>().AsNoTracking().Where(one => one.Region == region && (roles.Contains(one.Role) || one.Post == post)).ToListAsync(ct);
        var posts = carried.Select(one => one.Post).Append(post ?? default).Distinct().ToList();
        var held = await db.Set<Holding>().AsNoTracking().Where(one => posts.Contains(one.Post) && (one.To == null || one.To >= today)).ToListAsync(ct);
        var people = held.Select(one => one.Person).Distinct().ToList();
        var open = await db.Set<Account>().Where(account => people.Contains(account.Person) && !account.Disabled).Select(account => account.Person).ToListAsync(ct);
        return new(today, rights, [.. carried.Select(one => new CarriedRole(one.Post, one.Role))], [.. held.Select(one => one.AsTerm())], open.ToHashSet());
    }

    /// <summary>What the house cannot be without.</summary>
    public IEnumerable<Capability> Essential => capabilities.All.Where(one => one.IsEssential);

    /// <summary>Whether a role may be made of these.</summary>
    public Refusal? Unfit(string name, IReadOnlyList<Grant> grants) => RoleContent.Unfit(name, grants, acting.Actor, capabilities);

    /// <summary>Of what a role is to grant, that to which two must agree.</summary>
    public IEnumerable<RoleRight> Of(RoleId role, IEnumerable<Grant> grants) =>
        grants.Select(grant => capabilities.Of(grant.Permission) is { NeedsTwo: true } grave ? new RoleRight(role, grant, grave.Administration) : null).OfType<RoleRight>();

    async Task<List<RoleRight>> Rights(RegionCode region, CancellationToken ct)
    {
        var names = capabilities.All.Where(one => one.NeedsTwo).Select(one => one.Permission.Name).ToList();
        var grants = await db.Set<RoleGrant>().AsNoTracking().Where(grant => grant.Region == region && names.Contains(grant.Permission)).ToListAsync(ct);
        return [.. grants.SelectMany(grant => Of(grant.Role, [new(new(grant.Permission), grant.Scope)]))];
    }
}
