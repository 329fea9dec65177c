using Directory.Contracts;
using Kernel;
using Platform.Audit;
using Platform.Commands;

namespace Directory.Accounts;

/// <summary>Whoever holds several posts says in which one they act from now on.</summary>
sealed record ChoosePost(PostId Post) : ICommand<Done>
{
    public static Permission Requires => Permission.Staff;
}

sealed class ChoosePostHandler(CurrentActor current, IDirectory directory, AuditTrail audit) : IHandle<ChoosePost, Done>
{
    public Task<Result<Done>> Handle(ChoosePost command, CancellationToken ct)
    {
        audit.Subject = $"post:{command.Post}";
        var held = current.Actor.Person is { } person && directory.HoldingsOf(person).Any(holding => holding.Post.Id == command.Post);
        return Task.FromResult<Result<Done>>(held ? Done.It : CommandRefusals.NotFound);
    }
}
