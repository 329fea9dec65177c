using Kernel;

namespace Directory.Contracts;

/// <summary>The organisation as it stands on a day: units, posts and the people in them. Answers come from memory, so that it may be asked anywhere, handlers included.</summary>
/// <remarks>
/// Scoped. "Today" is the legal date of the running request or command. It tells what has been committed: a change is seen at once on
/// the node that made it and within two seconds on every other.
/// </remarks>
public interface IDirectory
{
    /// <summary>A unit that exists or once existed, under its name of that day (today, unless said otherwise).</summary>
    UnitView? Unit(UnitId id, DateOnly? on = null);

    /// <summary>A unit by its code.</summary>
    UnitView? UnitByCode(RegionCode region, string code);

    /// <summary>Every unit of a region that exists today, in the order of the directory: each under its parent.</summary>
    IReadOnlyList<UnitView> UnitsOf(RegionCode region);

    /// <summary>The units directly below one, existing today.</summary>
    IReadOnlyList<UnitView> ChildrenOf(UnitId unit);

    /// <summary>A unit and every unit below it, closed ones included: what <see cref="Scope.Subtree"/> reaches.</summary>
    IReadOnlySet<UnitId> SubtreeOf(UnitId unit);

    /// <summary>The unit's names from the top down, without the government itself: 县政府办公室 · 政务公开科.</summary>
    string PathOf(UnitId unit);

    /// <summary>What colleagues call the unit where it stands by itself: its short name, after that of the unit above it where others bear the same (县教育局办公室). Empty for none that ever was.</summary>
    string NameOf(UnitId unit);

    /// <summary>The same of the full name, as an actor's own unit is called: 云溪县教育局办公室.</summary>
    string FullNameOf(UnitId unit);

    /// <summary>A member of staff, also one who has left.</summary>
    PersonView? Person(PersonId id);

    /// <summary>A post, also an abolished one.</summary>
    PostView? Post(PostId id);

    /// <summary>Who is in the unit's posts on that day: heads first, then deputies, then members.</summary>
    IReadOnlyList<PostHolding> OfficersOf(UnitId unit, DateOnly? on = null);

    /// <summary>Every post that a person holds on that day.</summary>
    IReadOnlyList<PostHolding> HoldingsOf(PersonId person, DateOnly? on = null);

    /// <summary>Who is in the post on that day; several where it is a member's or deputy's post.</summary>
    IReadOnlyList<PostHolding> HoldersOf(PostId post, DateOnly? on = null);

    /// <summary>The head (正职) of the unit on that day.</summary>
    PostHolding? HeadOf(UnitId unit, DateOnly? on = null);

    /// <summary>Today's officers who hold a capability that reaches the unit (not counting <see cref="Scope.Own"/>).</summary>
    IReadOnlyList<PostHolding> OfficersWho(Permission may, UnitId unit);

    /// <summary>Whoever is, was or will be in a post of the region that holds a capability today, however far it reaches.</summary>
    IReadOnlySet<PersonId> EverIn(RegionCode region, Permission may);

    /// <summary>Today's officers whose name, post or unit contains the text, for a picker.</summary>
    IReadOnlyList<PostHolding> FindOfficers(string text, RegionCode region, int atMost = 20);

    /// <summary>Units existing today whose name, short name or code contains the text, for a picker.</summary>
    IReadOnlyList<UnitView> FindUnits(string text, RegionCode region, int atMost = 20);

    /// <summary>The officer as one who acts: names of that day, rights and reach of the post.</summary>
    Actor ActorIn(PostHolding holding);

    /// <summary>The post itself as one who acts, whoever holds it: a system in its name. Null when there is no such post, or its unit is closed today.</summary>
    Actor? ActorIn(PostId post);

    /// <summary>What changes whenever everything that was begun with somebody's account is to end: a password, a second factor, an account that was closed. Null when there is no account, or it is closed.</summary>
    string? StampOf(PersonId person);

    /// <summary>The officer of an account, in the post of highest standing; null when there is no such account, it is closed, or its person holds no post today.</summary>
    Actor? ActorOf(string account);

    /// <summary>Whose account it is, also a closed one and of somebody who has left; null when there is no such account.</summary>
    PersonId? PersonOf(string account);

    /// <summary>A person as one who acts, in the post of highest standing; null when he or she cannot sign in: no account or a closed one, or no post today.</summary>
    Actor? ActorOf(PersonId person);
}
