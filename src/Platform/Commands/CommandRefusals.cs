using Kernel;

namespace Platform.Commands;

/// <summary>The refusals that any command or query may meet.</summary>
public static class CommandRefusals
{
    public static readonly Refusal NotPermitted =
        new("platform.not-permitted", "您所在岗位没有办理此事的权限。如确需办理，请联系本单位的安全管理员。", RefusalKind.Denied);

    /// <summary>No page says it: it leads to where the proof is given, and back.</summary>
    public static readonly Refusal ProofNeeded =
        new("platform.proof-needed", "此项操作要先核对身份，刚才的内容没有提交。请核对密码后再提交一次。", RefusalKind.State);

    public static readonly Refusal NotFound =
        new("platform.not-found", "没有找到该内容，或者它不在您的查看范围内。请核对编号后重试。", RefusalKind.NotFound);

    public static readonly Refusal ChangedMeanwhile =
        new("platform.changed-meanwhile", "您打开本页之后，此件已有新的办理或修改（也可能是您本人在别的窗口所作），本次没有提交。请核对最新情况。", RefusalKind.Conflict);

    public static readonly Refusal SentOtherwise =
        new("platform.sent-otherwise", "此表单此前已经提交成功，本次填写的内容与当时不同，没有提交。如确需另行提交，请核对后再次点击提交。", RefusalKind.Conflict);

    public static readonly Refusal StorageUnavailable =
        new("platform.storage-unavailable", "系统暂时无法保存，您填写的内容没有提交。请稍后重试；如持续出现，请联系技术支持。", RefusalKind.Unavailable);

    public static readonly Refusal OutcomeUnknown =
        new("platform.outcome-unknown", "保存时与数据库的连接中断，暂时无法确认是否已经保存。请稍后刷新页面查看结果，再决定是否重新提交。", RefusalKind.Unavailable);

    public static readonly Refusal CannotRead =
        new("platform.cannot-read", "系统暂时无法读取数据。请稍后刷新重试；如持续出现，请联系技术支持。", RefusalKind.Unavailable);

    public static readonly Refusal CannotBeRecorded =
        new("platform.cannot-be-recorded", "查阅该内容须先登记，而系统暂时无法登记，因此不能显示。请稍后重试。", RefusalKind.Unavailable);
}
