using Calendar.Contracts;
using Kernel;
using Matters.Contracts;
using Platform.Commands;
using Platform.Time;

namespace Matters.Tests;

/// <summary>The plainest kind of matter: a title and a limit. It may be settled by hand.</summary>
static class PlainKind
{
    public const string Key = "plain.matter";

    /// <summary>Steps that it has for itself: one that asks for a right nobody here has, and one that anybody may do.</summary>
    public const string Approval = "审批";
    public const string Errand = "送达";

    public static readonly TimeLimit Limit = TimeLimit.Parse("20wd");

    public static readonly MatterKind Kind = new(Key, "一般件", "plain.matter", "{0}〔{1}〕{2}号", TimeLimit.Parse("3wd"))
    {
        OwnSteps = [new(Approval, new("plain.approve")), new(Errand, null)],
        ClosesByHand = true,
    };
}

static class OtherKind
{
    public const string Key = "other.matter";

    public static readonly MatterKind Kind = new(Key, "其他件", "other.matter", "{0}他〔{1}〕{2}号", TimeLimit.Parse("3wd")) { HowItEnds = "请以批复办结。" };
}

sealed record FilePlain(string Kind, string Title, UnitId Lead, TimeLimit Limit) : ICommand<MatterId>
{
    public static Permission Requires => Permission.Public;
}

sealed class FilePlainHandler(IMatters matters, HouseTime time) : IHandle<FilePlain, MatterId>
{
    public Task<Result<MatterId>> Handle(FilePlain command, CancellationToken ct)
    {
        var matter = matters.Open(new(command.Kind, command.Title, command.Lead, "张三", "网上提交", "登记"));
        return Task.FromResult(matter.StartClock(time.Today, command.Limit, "收到申请", null).Map(_ => matter.Id));
    }
}

/// <summary>Any action of the table, as a kind's own module would do it.</summary>
sealed record DoPlain(MatterId Matter, MatterAction Action) : ICommand<Done>
{
    public static Permission Requires => Permission.Public;
}

sealed class DoPlainHandler(IMatters matters) : IHandle<DoPlain, Done>
{
    public async Task<Result<Done>> Handle(DoPlain command, CancellationToken ct) =>
        (await matters.Take(command.Matter, null, ct)).Then(matter => matter.Do(command.Action, MatterWords.Of(command.Action)));
}

/// <summary>Puts work on a desk, as a kind's own module would.</summary>
sealed record HandPlain(MatterId Matter, UnitId Unit, PersonId? Person, string Step) : ICommand<Done>
{
    public static Permission Requires => Permission.Public;
}

sealed class HandPlainHandler(IMatters matters) : IHandle<HandPlain, Done>
{
    public async Task<Result<Done>> Handle(HandPlain command, CancellationToken ct) =>
        (await matters.Take(command.Matter, null, ct)).Map(matter =>
        {
            matter.Hand(command.Unit, command.Person, command.Step);
            return Done.It;
        });
}

/// <summary>Does something to the clock, as a kind's own module would; a matter of a kind without limits has none.</summary>
sealed record TurnClock(MatterId Matter, Func<Clock, HouseTime, Result<Clock>> Change) : ICommand<Done>
{
    public static Permission Requires => Permission.Public;

    public static TurnClock Stop(MatterId matter) => new(matter, (clock, time) => clock.Stop(time.Today, time.Now, "办结"));

    public static TurnClock Pause(MatterId matter) => new(matter, (clock, time) => clock.Pause(time.Today, time.Now, "征求第三方意见"));

    public static TurnClock Resume(MatterId matter) => new(matter, (clock, time) => clock.Resume(time.Today, time.Now, "收到第三方意见"));

    public static TurnClock Extend(MatterId matter, string by) => new(matter, (clock, time) => clock.Extend(time.Today, time.Now, TimeLimit.Parse(by), "案情复杂"));
}

sealed class TurnClockHandler(IMatters matters, HouseTime time) : IHandle<TurnClock, Done>
{
    public async Task<Result<Done>> Handle(TurnClock command, CancellationToken ct)
    {
        var taken = await matters.Take(command.Matter, null, ct);
        return taken.Succeeded ? await taken.Value.ChangeClock(clock => command.Change(clock, time), ct) : taken.Refusal;
    }
}
