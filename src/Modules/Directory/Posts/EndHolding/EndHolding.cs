using Directory.Reading;
using Kernel;
using Platform.Audit;
using Platform.Commands;
using Platform.Database;
using Platform.Time;

namespace Directory.Posts;

/// <param name="LastDay">The last day in the post; today when not given.</param>
sealed record EndHolding(PostId Post, HoldingId Holding, DateOnly? LastDay = null) : ICommand<Done>
{
    public static Permission Requires => Rights.People;
}

sealed class EndHoldingHandler(AppDb db, CurrentActor current, HouseTime time, Changes changes, AuditTrail audit) : IHandle<EndHolding, Done>
{
    public async Task<Result<Done>> Handle(EndHolding command, CancellationToken ct)
    {
        audit.Subject = $"post:{command.Post}";
        if (await db.PostWithin(current.Actor, Rights.People, command.Post, ct) is not { } post) return CommandRefusals.NotFound;

        db.Touch(post);
        changes.Tell();
        return post.End(command.Holding, command.LastDay ?? time.Today);
    }
}
