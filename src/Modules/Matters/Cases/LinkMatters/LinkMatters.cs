using Kernel;
using Matters.Contracts;
using Microsoft.EntityFrameworkCore;
using Platform.Commands;

namespace Matters.Cases;

/// <summary>Notes that two matters have to do with each other (关联); both timelines tell of it.</summary>
sealed record LinkMatters(MatterId Matter, string? Other) : ICommand<Done>
{
    public static Permission Requires => MatterPermissions.Handle;
}

sealed class LinkMattersHandler(MattersInHand matters, OtherMatter others, MatterDesk desk) : IHandle<LinkMatters, Done>
{
    public async Task<Result<Done>> Handle(LinkMatters command, CancellationToken ct)
    {
        var taken = await matters.TakeFileTo(MatterAction.Link, command.Matter, null, ct);
        if (taken.Refusal is { } refusal) return refusal;
        var found = await others.ByNumber(command.Other, taken.Value, ct);
        if (found.Refusal is { } missing) return missing;

        var (file, other) = (taken.Value, found.Value);
        if (MatterRules.Next(other.State, MatterAction.Link) is null) return Refusals.OtherMerged;
        var link = MatterLink.Between(file.Id, other.Id, desk.Now, file.Row.Region);
        if (await desk.Db.Set<MatterLink>().AnyAsync(one => one.One == link.One && one.Other == link.Other, ct)) return Refusals.AlreadyLinked;

        desk.Db.Add(link);
        return file.Do(MatterAction.Link, $"与{other.Number}关联").Then(_ => other.Do(MatterAction.Link, $"与{file.Number}关联"));
    }
}
