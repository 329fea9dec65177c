using Kernel;
using Matters.Cases;
using Matters.Contracts;
using Matters.Warnings;
using Platform.Commands;

namespace Matters.Tests.Cases;

/// <summary>Every action by the command that really does it: those that all kinds have by their own, the others as a kind's module does them.</summary>
static class Attempts
{
    /// <summary>The actions that have a command and a form here.</summary>
    public static readonly IReadOnlyList<MatterAction> Commands = [.. MatterActs.All.Select(act => act.Action)];

    public static async Task<Result<Done>> Try(this Hall hall, MatterId matter, MatterAction action, Actor actor, string other)
    {
        var (seen, here) = (await hall.Seen(matter), hall.Organisation);
        return action switch
        {
            MatterAction.Assign => await hall.Do(new AssignMatter(matter, seen, here.School, null, [], null), actor),
            MatterAction.Transfer => await hall.Do(new TransferMatter(matter, seen, here.School, null, "请贵局办理"), actor),
            MatterAction.Return => await hall.Do(new ReturnMatter(matter, seen, "不属我局职责"), actor),
            MatterAction.Recall => await hall.Do(new RecallMatter(matter, seen, null), actor),
            MatterAction.Close => await hall.Do(new CloseMatter(matter, seen, "已答复来信人"), actor),
            MatterAction.Urge => await hall.Do(new UrgeMatter(matter, seen, "请抓紧"), actor),
            MatterAction.Opine => await hall.Do(new GiveOpinion(matter, "同意", false), actor),
            MatterAction.Circulate => await hall.Do(new CirculateMatter(matter, [here.Director], null), actor),
            MatterAction.Link => await hall.Do(new LinkMatters(matter, other), actor),
            MatterAction.Merge => await hall.Do(new MergeMatters(matter, seen, other, "同一诉求"), actor),
            MatterAction.Unmerge => await hall.Do(new UnmergeMatter(matter, seen, "诉求不同"), actor),
            MatterAction.Reopen => await hall.Do(new ReopenMatter(matter, seen, "出现新情况"), actor),
            MatterAction.Attach => await hall.Do(new AttachFile(matter, [await hall.Receive("说明.txt")], null), actor),
            MatterAction.Warn => await Warn(hall, matter),
            _ => await hall.House.Run<DoPlain, Done>(new(matter, action)),
        };
    }

    public static Task<Result<Done>> Do<TCommand>(this Hall hall, TCommand command, Actor actor)
        where TCommand : ICommand<Done> => hall.House.Run<TCommand, Done>(command, actor);

    /// <summary>Nobody is told that a warning was not due: it is not given.</summary>
    static async Task<Result<Done>> Warn(Hall hall, MatterId matter)
    {
        var before = await hall.Row(matter);
        Assert.True(before.AlarmAt < hall.House.Time.GetUtcNow());
        Assert.True(await hall.House.RunJob<WarnMatters>());
        return (await hall.Row(matter)).TimelineLength > before.TimelineLength ? Done.It : Refusals.NotInThisState(before.State, MatterAction.Warn);
    }
}
