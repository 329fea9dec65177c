using Directory.Administrators;
using Directory.Reading;
using Kernel;
using Platform.Audit;
using Platform.Commands;
using Platform.Database;

namespace Directory.Posts;

/// <param name="LastDay">The last day in the post; today when not given.</param>
sealed record EndHolding(PostId Post, HoldingId Holding, DateOnly? LastDay = null) : ICommand<Done>
{
    public static Permission Requires => Rights.People;
}

sealed class EndHoldingHandler(AppDb db, Acting acting, RightsRule rule, Changes changes, AuditTrail audit) : IHandle<EndHolding, Done>
{
    public async Task<Result<Done>> Handle(EndHolding command, CancellationToken ct)
    {
        audit.Subject = $"post:{command.Post}";
        await rule.Wait(ct);
        if (await db.PostWithin(acting.Actor, Rights.People, command.Post, ct) is not { } post) return CommandRefusals.NotFound;

        var before = await rule.Read(null, post.Id, ct);
        var ended = post.End(command.Holding, command.LastDay ?? acting.Today);
        if (!ended.Succeeded) return ended;

        var after = before.WithTerm(post.Holdings.Single(held => held.Id == command.Holding).AsTerm());
        if (rule.Judge(before, after, nameof(command.LastDay)) is { } refusal) return refusal;

        db.Touch(post);
        changes.Tell();
        return ended;
    }
}
