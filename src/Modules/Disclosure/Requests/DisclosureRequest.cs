using Disclosure.Law;
using Disclosure.Replies;
using Kernel;
using Matters.Contracts;

namespace Disclosure.Requests;

/// <summary>A request for information, from filing to reply (依申请公开). Its number, state, clock and timeline are its matter's.</summary>
sealed class DisclosureRequest
{
    public RequestId Id { get; }

    public MatterId Matter { get; }

    /// <summary>The disclosure office that received it.</summary>
    public UnitId Office { get; }

    public Applicant Applicant { get; } = null!;

    public Asked Asked { get; } = null!;

    /// <summary>Of the look-up code, which itself is kept nowhere.</summary>
    public byte[] CodeHash { get; } = [];

    public DateOnly FiledOn { get; }

    /// <summary>The legal day of receipt; null until registered.</summary>
    public DateOnly? ReceivedOn { get; private set; }

    public Supplement? Supplement { get; private set; }

    public Extension? Extension { get; private set; }

    /// <summary>The last reply drafted; earlier ones are replaced when the matter is taken up again.</summary>
    public ReplyId? Reply { get; private set; }

    public RegionCode Region { get; }

    public long Version { get; }

    DisclosureRequest()
    {
    }

    public DisclosureRequest(RequestId id, MatterId matter, UnitId office, Applicant applicant, Asked asked, byte[] codeHash, DateOnly filedOn, RegionCode region)
    {
        (Id, Matter, Office, Applicant, Asked) = (id, matter, office, applicant, asked);
        (CodeHash, FiledOn, Region) = (codeHash, filedOn, region);
    }

    /// <summary>The law that it follows: of the day of receipt, or of the day of filing until that is known.</summary>
    public DisclosureLaw Law => DisclosureLaws.On(ReceivedOn ?? FiledOn);

    /// <remarks>Art. 31: what came over the Internet counts as received on the day on which both sides have confirmed it.</remarks>
    public Result<Done> Register(DateOnly? received, DateOnly today)
    {
        if (received is not { } day) return Refusals.ReceivedMissing;
        if (day < FiledOn) return Refusals.ReceivedBeforeFiled;
        if (day > today) return Refusals.ReceivedInFuture;

        ReceivedOn = day;
        return Done.It;
    }

    /// <remarks>Art. 30: once, within seven working days of the receipt, all items together, with a reasonable term.</remarks>
    /// <param name="lastDay">The last day on which the law lets it be asked; null where the law sets none.</param>
    /// <param name="estimated">That day rests on a year whose calendar is not published yet.</param>
    public Result<Done> AskSupplement(Supplement asked, DateOnly? lastDay, bool estimated = false)
    {
        if (Supplement is not null) return Refusals.SupplementAskedOnce;
        if (asked.AskedOn > lastDay) return Refusals.SupplementTooLate(lastDay.Value, estimated, Law);

        Supplement = asked;
        EndProposal();
        return Done.It;
    }

    public Result<Done> TakeSupplement(DateOnly? received, string answer, DateOnly today)
    {
        if (received is not { } day) return Refusals.ReceivedMissing;
        if (day < Supplement!.AskedOn) return Refusals.SupplementBeforeAsked;
        if (day > today) return Refusals.ReceivedInFuture;

        Supplement = Supplement with { ReceivedOn = day, Answer = answer };
        BeginAnew();
        return Done.It;
    }

    /// <remarks>Art. 30: who does not supplement in time without good reason has given the request up.</remarks>
    /// <param name="estimated">The end of the term rests on a year whose calendar is not published yet.</param>
    public Result<Done> DeemAbandoned(DateOnly today, bool estimated = false) => today > Supplement!.Until ? Done.It : Refusals.TermStillRuns(Supplement.Until, estimated);

    /// <remarks>Art. 33: once for each period, by so many working days at most, while the first length of it runs.</remarks>
    /// <param name="due">The last day of the period; null while it does not run.</param>
    public Result<Done> ProposeExtension(Extension proposal, DateOnly? due)
    {
        if (Extension is { State: ExtensionState.Approved }) return Refusals.ExtendedOnce;
        if (Extension is { State: ExtensionState.Proposed }) return Refusals.AlreadyProposed;
        if (proposal.Days < 1 || proposal.Days > Law.Extension.Amount) return Refusals.ExtensionTooLong(Law);
        if (due is null || proposal.ProposedOn > due) return Refusals.PeriodHasEnded;

        Extension = proposal;
        return Done.It;
    }

    /// <remarks>Art. 33: approved by the head of the disclosure office, who is not the one who proposed it.</remarks>
    public Result<Done> DecideExtension(bool approve, PersonId? by, DateOnly today, DateOnly? due)
    {
        if (Extension is not { State: ExtensionState.Proposed }) return Refusals.NothingProposed;
        if (by is not null && by == Extension.ProposedBy) return Refusals.OwnProposal;
        if (approve && (due is null || today > due)) return Refusals.PeriodHasEnded;

        Extension = Extension with { State = approve ? ExtensionState.Approved : ExtensionState.Refused };
        return Done.It;
    }

    /// <summary>Nothing is left that could be put off: who was asked to approve is asked no more.</summary>
    public void EndProposal()
    {
        if (Extension is { State: ExtensionState.Proposed }) Extension = Extension with { State = ExtensionState.Lapsed };
    }

    /// <remarks>Art. 30, 33: a period that is counted anew holds no extension of the former one, and may be extended once itself.</remarks>
    public void BeginAnew()
    {
        if (Extension is { State: ExtensionState.Proposed or ExtensionState.Approved }) Extension = Extension with { State = ExtensionState.Lapsed };
    }

    public void Answer(ReplyId reply) => Reply = reply;
}
