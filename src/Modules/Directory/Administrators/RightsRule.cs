using Directory.Contracts;
using Directory.Roles;
using Kernel;

namespace Directory.Administrators;

/// <summary>What no change of roles, posts or terms may bring about, whichever of the three is changed.</summary>
sealed class RightsRule(Administering administering, IDirectory directory, Consent consent)
{
    /// <summary>Whose right to bring it about counts.</summary>
    public Actor By => consent.By;

    public Task Wait(CancellationToken ct) => administering.Wait(ct);

    public Task<Separation> Read(RoleId? role, PostId? post, CancellationToken ct) => administering.Read(role, post, ct);

    /// <summary>Whether a role may be made of these.</summary>
    public Refusal? Unfit(string name, IReadOnlyList<Grant> grants) => administering.Unfit(name, grants);

    public IEnumerable<RoleRight> Of(RoleId role, IEnumerable<Grant> grants) => administering.Of(role, grants);

    /// <param name="field">Of the form, beside which the refusal stands.</param>
    /// <param name="mayBegin">Until somebody is there who could agree, it needs no second person: so a house is set up.</param>
    public Refusal? Judge(Separation before, Separation after, string? field, bool mayBegin = false)
    {
        if (after.NewSince(before) is { } clash) return Say(clash, field);
        if (after.Vacant(before, administering.Essential.Select(one => one.Permission)) is { } vacant) return Say(vacant, field);

        var alone = mayBegin && By.Reach(Directory.Rights.People) >= Scope.Region && !before.Holders(Directory.Rights.Roles, before.Today).Any();
        return consent.Ask(after.GainSince(before), alone);
    }

    Refusal Say((Permission Right, DateOnly Day) vacant, string? field)
    {
        var missing = administering.Essential.First(one => one.Permission == vacant.Right);
        return Refusals.NobodyLeft(field, vacant.Day, missing.Administration!.Value, missing.Name);
    }

    Refusal Say(Clash clash, string? field) => clash.Person is { } person
        ? Refusals.PersonOfTwo(field, directory.Person(person)?.Name ?? "", Name(clash.Post), clash.One, Name(clash.OtherPost), clash.Other)
        : Refusals.PostOfTwo(field, Name(clash.Post), clash.One, clash.Other);

    string Name(PostId id) => directory.Post(id) is { } post ? $"{directory.NameOf(post.Unit)} {post.Name}" : "";
}
