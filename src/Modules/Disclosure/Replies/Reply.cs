using Disclosure.Requests;
using Kernel;

namespace Disclosure.Replies;

/// <summary>A reply to a request (答复书): drafted by the section, signed by the leader, numbered, sent out.</summary>
sealed class Reply
{
    public ReplyId Id { get; }

    public RequestId Request { get; }

    /// <summary>The code of a line of the law's list.</summary>
    public string Ground { get; private set; } = "";

    public ReplyKind Kind { get; private set; }

    /// <summary>What is given and how to get it, or why it is not: the drafter's own words in the letter.</summary>
    public string Text { get; private set; } = "";

    /// <summary>The organ that has the information and how to reach it, if known.</summary>
    public string ProperOrgan { get; private set; } = "";

    public ReplyState State { get; private set; }

    public UnitId? DraftedUnit { get; private set; }

    public PersonId? DraftedBy { get; private set; }

    /// <summary>Unit, post and person as of the day of signing.</summary>
    public string SignedBy { get; private set; } = "";

    public DateOnly? SignedOn { get; private set; }

    /// <summary>The letter as it was signed (JSON of <see cref="ReplyLetter"/>): nothing changes it any more.</summary>
    public string? Frozen { get; private set; }

    /// <summary>Taken in the transaction of the signature, last.</summary>
    public string? Number { get; }

    /// <summary>SHA-256 of the letter's file.</summary>
    public string? Digest { get; private set; }

    public DateTimeOffset? IssuedAt { get; private set; }

    public RegionCode Region { get; }

    public long Version { get; }

    Reply()
    {
    }

    public Reply(ReplyId id, RequestId request, RegionCode region) => (Id, Request, Region) = (id, request, region);

    public void Draft(Law.Ground ground, string text, string properOrgan, Actor by)
    {
        (Ground, Kind, Text, ProperOrgan) = (ground.Code, ground.Kind, text, properOrgan);
        (DraftedUnit, DraftedBy, State) = (by.Unit, by.Person, ReplyState.Drafted);
    }

    public void Return() => State = ReplyState.Returned;

    public void Sign(ReplyLetter letter, Actor by)
    {
        SignedBy = string.Join(' ', new[] { by.UnitName, by.PostName, by.PersonName }.Where(part => part.Length > 0));
        (SignedOn, Frozen, State) = (letter.SignedOn, letter.ToJson(), ReplyState.Signed);
    }

    public void Issue(string digest, DateTimeOffset at) => (Digest, IssuedAt, State) = (digest, at, ReplyState.Issued);
}
