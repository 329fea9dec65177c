using Disclosure.Replies;
using Disclosure.Requests;
using Kernel;
using Matters.Contracts;
using Microsoft.EntityFrameworkCore;
using Platform.Commands;
using Platform.Files;
using Platform.Reading;

namespace Disclosure.LookUps;

/// <summary>What an applicant may know of the own request: where it stands and until when, and with the code the reply too.</summary>
sealed record ReadOwnRequest(ApplicantProof Proof) : IQuery<OwnRequest>
{
    public static Permission Requires => Permission.Public;

    public static bool Sensitive => true;

    public string? Subject => Proof.Request.Subject;
}

/// <param name="Reply">Only once it is sent out, and only with the code.</param>
/// <param name="With">The units where it lies, by their names.</param>
sealed record OwnRequest(DisclosureRequest Request, MatterCourse Course, Stage Stage, string Organ, IReadOnlyList<string> With, Reply? Reply)
{
    public required bool ByCode { get; init; }

    /// <summary>The end of the term for the supplement rests on a year whose calendar is not published yet: show 估算.</summary>
    public bool TermEstimated { get; init; }

    public IReadOnlyList<Attachment> Given { get; init; } = [];

    public Attachment? Letter { get; init; }

    /// <summary>The letter itself, and what was given with it.</summary>
    public IEnumerable<Attachment> Downloads => Letter is null ? Given : Given.Prepend(Letter);

    public bool May(RequestAction action) => RequestRules.Allow(Stage, action);
}

sealed class ReadOwnRequestAnswer(RequestDesk desk, IMatterReading matters, Letters letters, RequestFiles files) : IAnswer<ReadOwnRequest, OwnRequest>
{
    public async Task<Result<OwnRequest>> Answer(ReadOwnRequest query, CancellationToken ct)
    {
        var request = await desk.Db.Set<DisclosureRequest>().AsNoTracking().SingleOrDefaultAsync(one => one.Id == query.Proof.Request, ct);
        if (request is null || await matters.CourseForApplicant(request.Matter, ct) is not { } course) return CommandRefusals.NotFound;

        var reply = request.Reply is { } last ? await desk.Db.Set<Reply>().AsNoTracking().SingleAsync(one => one.Id == last, ct) : null;
        var stage = Stages.Of(course.Matter.State, reply?.State);
        var shown = query.Proof.ByCode && stage == Stage.Replied ? reply : null;
        return new OwnRequest(request, course, stage, letters.OrganOf(request).Name, [.. course.Desks.Select(desk.Directory.FullNameOf)], shown)
        {
            ByCode = query.Proof.ByCode,
            TermEstimated = request.Supplement?.EstimatedBy(desk.CalendarOf(request.Region)) == true,
            Given = shown is null ? [] : await files.GivenWith(shown.Id, ct),
            Letter = shown is null ? null : await files.LetterOf(shown.Id, ct),
        };
    }
}
