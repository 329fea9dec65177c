using Calendar.Contracts;
using Disclosure.Replies;
using Kernel;
using Matters.Contracts;

namespace Disclosure.Requests;

/// <summary>A request with its matter and its last reply, inside one command.</summary>
sealed class RequestFile(DisclosureRequest request, IMatter matter, Reply? lastReply, RequestDesk desk)
{
    Reply? reply = lastReply;

    public DisclosureRequest Request => request;

    public IMatter Matter => matter;

    /// <exception cref="InvalidOperationException">There is none: the table of stages should have refused.</exception>
    public Reply Reply => reply ?? throw new InvalidOperationException("The request has no reply.");

    /// <summary>The draft that was sent back, to be written anew; otherwise a new one.</summary>
    public Reply ReplyToDraft()
    {
        if (reply is { State: ReplyState.Returned }) return reply;

        reply = new Reply(ReplyId.New(), request.Id, request.Region);
        desk.Db.Add(reply);
        request.Answer(reply.Id);
        return reply;
    }

    public Stage Stage => Stages.Of(matter.State, reply?.State);

    public WorkCalendar Calendar => desk.CalendarOf(request.Region);

    public Refusal? Against(RequestAction action) => RequestRules.Allow(Stage, action) ? null : Refusals.NotInThisStage(Stage, action);

    /// <summary>The last day of the running period; null while none runs.</summary>
    public async Task<DateOnly?> DueDay(CancellationToken ct) => (await Due(ct))?.Day;

    public async Task<Due?> Due(CancellationToken ct) => (await matter.Clock(ct))?.DueOn(Calendar);

    public void HandBack(UnitId? unit, PersonId? person, string step)
    {
        var there = unit is { } given && desk.Directory.OfficersOf(given).Any(officer => officer.Person.Id == person);
        matter.Hand(there ? unit!.Value : matter.Lead, there ? person : null, step);
    }

    /// <summary>What happened, in the words of the timeline, with what it does to an extension.</summary>
    public string WithExtension(string did, string proposed = "", string approved = "") => did + request.Extension?.State switch
    {
        ExtensionState.Proposed => proposed,
        ExtensionState.Approved => approved,
        _ => "",
    };

    /// <summary>What would be put off is answered: whoever was to approve it need not any more.</summary>
    public void EndProposal()
    {
        request.EndProposal();
        matter.FinishWork(Steps.ApproveExtension);
    }

    /// <summary>The next step stays with the officer who acts.</summary>
    public void KeepAs(string step) => HandBack(desk.Actor.Unit, desk.Actor.Person, step);

    public async Task<Result<Done>> StopClock(string reason, CancellationToken ct) =>
        await matter.Clock(ct) is { State: not ClockState.Stopped } ? await matter.ChangeClock(clock => clock.Stop(desk.Today, desk.Now, reason), ct) : Done.It;
}
