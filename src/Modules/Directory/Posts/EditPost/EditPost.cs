using Directory.Contracts;
using Directory.Reading;
using Kernel;
using Platform.Audit;
using Platform.Commands;
using Platform.Database;

namespace Directory.Posts;

sealed record EditPost(PostId Post, string? Name, PostRank? Rank, long Version) : ICommand<Done>
{
    public static Permission Requires => Rights.People;

    public IEnumerable<Refusal> Check() => PostNaming.Check(Name, Rank);
}

sealed class EditPostHandler(AppDb db, CurrentActor current, Changes changes, AuditTrail audit) : IHandle<EditPost, Done>
{
    public async Task<Result<Done>> Handle(EditPost command, CancellationToken ct)
    {
        audit.Subject = $"post:{command.Post}";
        if (await db.PostWithin(current.Actor, Rights.People, command.Post, ct) is not { } post) return CommandRefusals.NotFound;
        if (post.Version != command.Version) return CommandRefusals.ChangedMeanwhile;

        changes.Tell();
        return post.Become(Typed.Line(command.Name), command.Rank!.Value);
    }
}
