using Directory.Roles;
using Kernel;

namespace Directory.Proposals;

/// <summary>Grave rights that somebody wants to give and a second person has to agree to (授权提请).</summary>
/// <param name="what">The command as it was sent.</param>
/// <param name="words">What it says to whoever decides, in the names of the day on which it was proposed.</param>
/// <param name="gain">The <see cref="Administrators.Gain.Mark"/> of what it gives.</param>
sealed class GrantProposal(ProposalId id, ProposedAct act, string what, string words, string gain, PersonId proposer, PostId proposerPost, string proposedBy, DateTimeOffset at, DateTimeOffset expiresAt, RegionCode region)
{
    public ProposalId Id { get; } = id;

    public ProposedAct Act { get; } = act;

    public string What { get; } = what;

    public string Words { get; } = words;

    public string Gain { get; } = gain;

    public PersonId Proposer { get; } = proposer;

    public PostId ProposerPost { get; } = proposerPost;

    /// <summary>Unit, post and name as of that moment, as below of who decides.</summary>
    public string ProposedBy { get; } = proposedBy;

    public DateTimeOffset At { get; } = at;

    /// <summary>From then on nobody can agree to it any more.</summary>
    public DateTimeOffset ExpiresAt { get; } = expiresAt;

    public RegionCode Region { get; } = region;

    /// <summary>The post that it is about, and its unit; null for a role.</summary>
    public PostId? Post { get; private set; }

    public UnitId? Unit { get; private set; }

    public RoleId? Role { get; private set; }

    /// <summary>Who is to be appointed.</summary>
    public PersonId? Person { get; private set; }

    public ProposalState State { get; private set; }

    public PersonId? Decider { get; private set; }

    public string? DecidedBy { get; private set; }

    public DateTimeOffset? DecidedAt { get; private set; }

    /// <summary>Why not.</summary>
    public string? Reason { get; private set; }

    public long Version { get; }

    public GrantProposal About(PostId? post, UnitId? unit, RoleId? role, PersonId? person)
    {
        (Post, Unit, Role, Person) = (post, unit, role, person);
        return this;
    }

    public bool IsOpen(DateTimeOffset now) => State == ProposalState.Open && now < ExpiresAt;

    public bool HasExpired(DateTimeOffset now) => State == ProposalState.Open && now >= ExpiresAt;

    public void Close(ProposalState state, Actor by, DateTimeOffset now, string? reason = null) =>
        (State, Decider, DecidedBy, DecidedAt, Reason) = (state, by.Person, Signature(by), now, reason);

    public static string Signature(Actor actor) => string.Join(' ', new[] { actor.UnitName, actor.PostName, actor.PersonName }.Where(part => part.Length > 0));
}
