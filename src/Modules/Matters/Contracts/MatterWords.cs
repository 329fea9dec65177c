namespace Matters.Contracts;

/// <summary>The office's words for states and actions.</summary>
public static class MatterWords
{
    public static string Of(MatterState state) => state switch
    {
        MatterState.Filed => "待登记",
        MatterState.InHand => "办理中",
        MatterState.Waiting => "待补正",
        MatterState.Closed => "已办结",
        MatterState.Withdrawn => "已撤回",
        MatterState.Merged => "已并件",
        _ => throw new ArgumentOutOfRangeException(nameof(state), state, null),
    };

    /// <summary>What stands where the light would be, for a matter whose time does not run; empty while it does.</summary>
    /// <param name="late">Null when nothing was due.</param>
    public static string AtRest(MatterState state, bool? late) => state switch
    {
        MatterState.Closed => late switch { true => "逾期办结", false => "按期办结", _ => "已办结" },
        MatterState.Withdrawn => "已撤回，不再计时",
        MatterState.Merged => "随并入的件计时",
        MatterState.Waiting => "停止计时（等待补正）",
        _ => "",
    };

    public static string Of(MatterAction action) => action switch
    {
        MatterAction.Register => "登记",
        MatterAction.Assign => "交办",
        MatterAction.Transfer => "转办",
        MatterAction.Urge => "催办",
        MatterAction.Return => "退回",
        MatterAction.Recall => "撤回交办",
        MatterAction.AskSupplement => "告知补正",
        MatterAction.TakeSupplement => "收到补正",
        MatterAction.Extend => "延期",
        MatterAction.Close => "办结",
        MatterAction.Withdraw => "申请人撤回",
        MatterAction.Link => "关联",
        MatterAction.Merge => "并件",
        MatterAction.Unmerge => "撤销并件",
        MatterAction.Reopen => "重新办理",
        MatterAction.Attach => "添加附件",
        MatterAction.Opine => "填写意见",
        MatterAction.Circulate => "送阅",
        MatterAction.Warn => "预警",
        MatterAction.Proceed => "办理",
        _ => throw new ArgumentOutOfRangeException(nameof(action), action, null),
    };
}
