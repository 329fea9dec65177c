using Matters.Contracts;
using Ui.Parts;

namespace Disclosure.LookUps;

/// <summary>A request's course in public words: what the office did, by its unit, without what officers wrote or who they are.</summary>
static class PublicSteps
{
    public static IReadOnlyList<TimelineLine> Of(OwnRequest own) =>
        [.. own.Course.Steps.Select(step => (step, words: Words(step.Action))).Where(one => one.words is not null)
            .Select(one => new TimelineLine(one.step.At, one.step.UnitName.Length > 0 ? one.step.UnitName : "申请人", one.words!))];

    static string? Words(MatterAction? action) => action switch
    {
        null => "提交申请",
        MatterAction.Register => "登记",
        MatterAction.Assign or MatterAction.Transfer => "交承办单位办理",
        MatterAction.AskSupplement => "告知补正",
        MatterAction.TakeSupplement => "收到补正",
        MatterAction.Extend => "延长答复期限",
        MatterAction.Close => "办结",
        MatterAction.Withdraw => "撤回申请",
        MatterAction.Reopen => "重新办理",
        MatterAction.Merge => "与同类申请合并办理",
        _ => null,
    };
}
