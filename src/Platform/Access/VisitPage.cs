using Kernel;
using Platform.Commands;
using Platform.Reading;

namespace Platform.Access;

/// <summary>Whether the page at this address may be opened at all; a refusal is audited like any other.</summary>
/// <param name="Needs">What the page has declared.</param>
public sealed record VisitPage(string Subject, Permission Needs) : IQuery<Done>
{
    public static Permission Requires => Permission.Public;
}

sealed class VisitPageAnswer(CurrentActor current) : IAnswer<VisitPage, Done>
{
    public Task<Result<Done>> Answer(VisitPage query, CancellationToken ct) =>
        Task.FromResult<Result<Done>>(current.Actor.May(query.Needs) ? Done.It : CommandRefusals.NotPermitted);
}
