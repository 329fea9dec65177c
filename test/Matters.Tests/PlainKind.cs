using Calendar.Contracts;
using Kernel;
using Matters.Contracts;
using Platform.Commands;
using Platform.Time;

namespace Matters.Tests;

/// <summary>The plainest kind of matter: a title and a limit.</summary>
static class PlainKind
{
    public const string Key = "plain.matter";

    public static readonly TimeLimit Limit = TimeLimit.Parse("20wd");

    public static readonly MatterKind Kind = new(Key, "一般件", "plain.matter", "{0}〔{1}〕{2}号", TimeLimit.Parse("3wd"));
}

static class OtherKind
{
    public const string Key = "other.matter";

    public static readonly MatterKind Kind = new(Key, "其他件", "other.matter", "{0}他〔{1}〕{2}号", TimeLimit.Parse("3wd"));
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

/// <summary>Stops the clock, which a matter of a kind without limits has not.</summary>
sealed record StopPlain(MatterId Matter) : ICommand<Done>
{
    public static Permission Requires => Permission.Public;
}

sealed class StopPlainHandler(IMatters matters, HouseTime time) : IHandle<StopPlain, Done>
{
    public async Task<Result<Done>> Handle(StopPlain command, CancellationToken ct)
    {
        var taken = await matters.Take(command.Matter, null, ct);
        return taken.Succeeded ? await taken.Value.ChangeClock(clock => clock.Stop(time.Today, time.Now, "办结"), ct) : taken.Refusal;
    }
}
