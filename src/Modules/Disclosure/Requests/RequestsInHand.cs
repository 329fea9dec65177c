using Disclosure.LookUps;
using Disclosure.Replies;
using Kernel;
using Matters.Contracts;
using Microsoft.EntityFrameworkCore;
using Platform.Audit;
using Platform.Commands;
using Platform.Database;
using Platform.Reading;

namespace Disclosure.Requests;

/// <summary>Takes requests within the running command: somebody's to act on, and at a stage that allows it.</summary>
sealed class RequestsInHand(RequestDesk desk, IMatters matters, AuditTrail audit)
{
    static readonly KnownQuery<Func<AppDb, RequestId, Task<DisclosureRequest?>>> Request =
        new(() => EF.CompileAsyncQuery((AppDb db, RequestId id) => db.Set<DisclosureRequest>().SingleOrDefault(one => one.Id == id)));

    /// <param name="seen">The version of the matter that the officer saw.</param>
    public Task<Result<RequestFile>> Take(RequestId id, RequestAction action, long seen, CancellationToken ct) =>
        Take(id, action, request => matters.TakeToHandle(request.Matter, seen, ct), ct);

    public Task<Result<RequestFile>> TakeForApplicant(ApplicantProof proof, RequestAction action, CancellationToken ct) =>
        Take(proof.Request, action, request => matters.TakeForApplicant(request.Matter, ct), ct);

    async Task<Result<RequestFile>> Take(RequestId id, RequestAction action, Func<DisclosureRequest, Task<Result<IMatter>>> take, CancellationToken ct)
    {
        audit.Subject = id.Subject;
        if (await Request.On(desk.Db)(desk.Db, id) is not { } request) return CommandRefusals.NotFound;

        var taken = await take(request);
        if (taken.Refusal is { } refusal) return refusal;

        var reply = request.Reply is { } last ? await desk.Db.Set<Reply>().SingleAsync(one => one.Id == last, ct) : null;
        var file = new RequestFile(request, taken.Value, reply, desk);
        return file.Against(action) is { } notNow ? notNow : file;
    }
}
