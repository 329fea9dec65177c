using Directory.Contracts;
using Directory.Roles;
using Kernel;

namespace Directory.Administrators;

/// <summary>What no change of roles, posts or terms may bring about, whichever of the three is changed.</summary>
sealed class RightsRule(Administering administering, IDirectory directory)
{
    public Task Wait(CancellationToken ct) => administering.Wait(ct);

    public Task<Separation> Read(RoleId? role, PostId? post, CancellationToken ct) => administering.Read(role, post, ct);

    /// <summary>Whether a role may be made of these.</summary>
    public Refusal? Unfit(string name, IReadOnlyList<Grant> grants) => administering.Unfit(name, grants);

    public IEnumerable<RoleRight> Of(RoleId role, IEnumerable<Grant> grants) => administering.Of(role, grants);

    /// <param name="field">Of the form, beside which the refusal stands.</param>
    public Refusal? Judge(Separation before, Separation after, string? field)
    {
        if (after.NewSince(before) is { } clash) return Say(clash, field);
        if (after.Vacant(before, administering.Essential.Select(one => one.Permission)) is not { } vacant) return null;

        var missing = administering.Essential.First(one => one.Permission == vacant.Right);
        return Refusals.NobodyLeft(field, vacant.Day, missing.Administration!.Value, missing.Name);
    }

    Refusal Say(Clash clash, string? field) => clash.Person is { } person
        ? Refusals.PersonOfTwo(field, directory.Person(person)?.Name ?? "", Name(clash.Post), clash.One, Name(clash.OtherPost), clash.Other)
        : Refusals.PostOfTwo(field, Name(clash.Post), clash.One, clash.Other);

    string Name(PostId id) => directory.Post(id) is { } post ? $"{directory.NameOf(post.Unit)} {post.Name}" : "";
}
