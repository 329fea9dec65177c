using Matters.Contracts;
using static Matters.Contracts.MatterAction;
using static Matters.Contracts.MatterState;

namespace Matters.Cases;

/// <summary>What can be done instead of what the table of states refuses, or by whom.</summary>
static class StateRemedies
{
    public static string Of(MatterState state, MatterAction action) => OfAction(state, action) ?? OfState(state);

    /// <summary>Where the action makes no sense for such a matter, whatever state comes next.</summary>
    static string? OfAction(MatterState state, MatterAction action) => (state, action) switch
    {
        (_, Unmerge) => "此件没有并入其他件，不需要撤销并件。",
        (Filed or InHand or Waiting, Reopen) => "此件还没有办结，由承办人员继续办理即可。",
        (Merged, _) => null,
        (not Filed, Register) => "此件已经登记过，不需要再次登记。",
        (Filed or InHand, TakeSupplement) => "此件没有在等待补正；申请人补充的材料，请作为附件添加。",
        (Closed or Withdrawn, Merge) => "可以改用“关联”，把两件联系起来。",
        (Closed or Withdrawn, Urge) => "此件已经没有人在办，不需要催办。",
        (Closed, Withdraw) => "此件已有办理结果，申请人如有不同意见，请另行提出。",
        (Withdrawn, Withdraw) => "此件已经撤回，不需要再次撤回。",
        (Closed, Close) => "此件已经办结，不需要再次办结。",
        _ => null,
    };

    static string OfState(MatterState state) => state switch
    {
        Filed => "请先由受理单位登记，登记之后再办理此事。",
        InHand => "请由承办人员继续办理。",
        Waiting => "正在等待申请人补正，请在收到补正之后再办理此事。",
        Closed => "如确需再办，请主办单位有权“重新办理”的负责人先重新办理。",
        Withdrawn => "申请人已经撤回；如确需再办，请主办单位有权“重新办理”的负责人先重新办理。",
        Merged => "请到它并入的那一件上办理；如果不应当并件，请主办单位先“撤销并件”。",
        _ => throw new ArgumentOutOfRangeException(nameof(state), state, null),
    };
}
