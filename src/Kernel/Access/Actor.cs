namespace Kernel;

/// <summary>Who acts, in which post and unit, with what rights: a fact about one request, carried with every command.</summary>
/// <remarks>Person ≠ post: a signature names the person, the post and the unit as of that day, so the names travel too.</remarks>
public sealed record Actor
{
    public required ActorKind Kind { get; init; }

    public PersonId? Person { get; init; }

    public PostId? Post { get; init; }

    public UnitId? Unit { get; init; }

    public string PersonName { get; init; } = "";

    public string PostName { get; init; } = "";

    public string UnitName { get; init; } = "";

    public required RegionCode Region { get; init; }

    public IReadOnlyList<Grant> Grants { get; init; } = [];

    /// <summary>The post's unit and every unit below it: what <see cref="Scope.Subtree"/> reaches.</summary>
    public IReadOnlySet<UnitId> Subtree { get; init; } = new HashSet<UnitId>();

    /// <summary>Until when it counts that whoever sits at the browser has shown who he or she is; null where nobody sits at one.</summary>
    public DateTimeOffset? ProofEnds { get; init; }

    /// <summary>The network address the request came from, for the audit.</summary>
    public string? Address { get; init; }

    /// <summary>What was shown instead of sitting at a browser: a client's or a person's own token; null for everybody else.</summary>
    public Credential? Through { get; init; }

    /// <summary>Where the request came from, for limits.</summary>
    public string? Network => Address is null ? null : Kernel.Network.Of(Address);

    public bool May(Permission permission) =>
        Kind == ActorKind.House
        || permission == Permission.Public
        || (IsStaff && (permission == Permission.Staff || Reach(permission) is not null));

    /// <summary>Acts in a post: somebody who holds it, or a system in its name.</summary>
    public bool IsStaff => Kind is ActorKind.Officer or ActorKind.Client;

    /// <summary>The widest scope of a capability, or null when it is not held at all.</summary>
    public Scope? Reach(Permission permission)
    {
        if (Kind == ActorKind.House) return Scope.All;

        Scope? widest = null;
        foreach (var grant in Grants)
        {
            if (grant.Permission == permission && (widest is null || grant.Scope > widest)) widest = grant.Scope;
        }

        return widest;
    }

    /// <summary>Nobody else can have sat down at the browser meanwhile, so that an act which needs it may be done.</summary>
    public bool IsProven(DateTimeOffset at) => ProofEnds is not { } ends || ends > at;

    /// <summary>The same person in the same post, with neither more nor fewer rights.</summary>
    public bool StandsAs(Actor other) =>
        (Kind, Person, Post, Unit, Region) == (other.Kind, other.Person, other.Post, other.Unit, other.Region)
        && Grants.ToHashSet().SetEquals(other.Grants) && Subtree.SetEquals(other.Subtree);

    /// <summary>Whether a capability reaches a unit of a region. <see cref="Scope.Own"/> reaches no unit: it is about what one is involved in.</summary>
    public bool Covers(Permission permission, UnitId unit, RegionCode region) => Reach(permission) switch
    {
        Scope.Unit => Unit == unit,
        Scope.Subtree => Subtree.Contains(unit),
        Scope.Region => Region == region,
        Scope.All => true,
        _ => false,
    };

    public static Actor House(RegionCode region) => new() { Kind = ActorKind.House, PersonName = "系统", Region = region };

    public static Actor Public(RegionCode region, string? address) =>
        new() { Kind = ActorKind.Public, PersonName = "申请人", Region = region, Address = address };
}
