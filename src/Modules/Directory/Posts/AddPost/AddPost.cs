using Directory.Contracts;
using Directory.Reading;
using Directory.Units;
using Kernel;
using Platform.Audit;
using Platform.Commands;
using Platform.Database;

namespace Directory.Posts;

sealed record AddPost(UnitId Unit, string? Name, PostRank? Rank) : ICommand<PostId>
{
    public static Permission Requires => Rights.People;

    public IEnumerable<Refusal> Check() => PostNaming.Check(Name, Rank);
}

sealed class AddPostHandler(AppDb db, CurrentActor current, Changes changes, AuditTrail audit) : IHandle<AddPost, PostId>
{
    public async Task<Result<PostId>> Handle(AddPost command, CancellationToken ct)
    {
        audit.Subject = $"unit:{command.Unit}";
        if (await db.UnitWithin(current.Actor, Rights.People, command.Unit, ct) is not { } unit) return CommandRefusals.NotFound;
        if (unit.To is not null) return Refusals.UnitUnknown;

        var post = Post.SetUp(unit.Id, Typed.Line(command.Name), command.Rank!.Value, unit.Region);
        db.Add(post);
        changes.Tell();
        audit.Subject = $"post:{post.Id}";
        return post.Id;
    }
}
