using Disclosure.Replies;
using Kernel;
using Matters.Contracts;
using Microsoft.EntityFrameworkCore;
using Platform.Commands;
using Platform.Files;
using Platform.Reading;

namespace Disclosure.Requests;

/// <summary>A request as an officer sees it, if the matter is the officer's to see: with the applicant's telephone, address and files, so each reading is audited.</summary>
/// <param name="ToAct">Reads what a form needs as well: what was done to the matter so far, and whether the officer may work on it.</param>
sealed record ReadRequest(RequestId Request, bool ToAct = false) : IQuery<RequestSheet>
{
    public static Permission Requires => Permission.Staff;

    public static bool Sensitive => true;

    public string? Subject => Request.Subject;
}

sealed record RequestSheet(DisclosureRequest Request, MatterView Matter, Reply? Reply, IReadOnlyList<Attachment> Filed, IReadOnlyList<Attachment> Supplementary, IReadOnlyList<Attachment> Given)
{
    /// <summary>What was done to the matter so far, if it was asked for.</summary>
    public IReadOnlyList<MatterStep> Steps { get; init; } = [];

    /// <summary>The end of the term for the supplement rests on a year whose calendar is not published yet: show 估算.</summary>
    public bool TermEstimated { get; init; }

    public Stage Stage => Stages.Of(Matter.State, Reply?.State);

    /// <summary>Why the officer may not work on the matter, if it was asked for.</summary>
    public Refusal? NotYours { get; init; }

    public Refusal? Against(RequestAction action) => RequestRules.Allow(Stage, action) ? NotYours : Refusals.NotInThisStage(Stage, action);

    public IEnumerable<Attachment> Files => Filed.Concat(Supplementary).Concat(Given);
}

sealed class ReadRequestAnswer(RequestDesk desk, IMatterReading matters, RequestFiles files) : IAnswer<ReadRequest, RequestSheet>
{
    public async Task<Result<RequestSheet>> Answer(ReadRequest query, CancellationToken ct)
    {
        var request = await desk.Db.Set<DisclosureRequest>().AsNoTracking().SingleOrDefaultAsync(one => one.Id == query.Request, ct);
        if (request is null || await matters.Find(request.Matter, ct) is not { } matter) return CommandRefusals.NotFound;

        var sheet = await Sheet(request, matter, ct);
        if (!query.ToAct) return sheet;

        var course = await matters.CourseForApplicant(request.Matter, ct);
        return sheet with { Steps = course?.Steps ?? [], NotYours = await matters.AgainstHandling(request.Matter, ct) };
    }

    async Task<RequestSheet> Sheet(DisclosureRequest request, MatterView matter, CancellationToken ct)
    {
        var reply = request.Reply is { } last ? await desk.Db.Set<Reply>().AsNoTracking().SingleAsync(one => one.Id == last, ct) : null;
        return new(request, matter, reply, await files.FiledWith(request.Id, ct), await files.SupplementOf(request.Id, ct), reply is null ? [] : await files.GivenWith(reply.Id, ct))
        {
            TermEstimated = request.Supplement?.EstimatedBy(desk.CalendarOf(request.Region)) == true,
        };
    }
}
