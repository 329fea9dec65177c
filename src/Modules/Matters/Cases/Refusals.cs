using Kernel;
using Matters.Contracts;

namespace Matters.Cases;

/// <summary>Every "no" of a matter.</summary>
static class Refusals
{
    public static readonly Refusal NotYours =
        new("matters.not-yours", "此件不在您的待办之中。请由承办人员办理，或请承办单位转给您后再办。", RefusalKind.Denied);

    /// <summary>Once it is settled it lies on nobody's desk.</summary>
    public static Refusal NotOfTheLead(MatterState state) =>
        new("matters.not-of-the-lead", $"此件{MatterWords.Of(state)}，只有主办单位的人员可以再办理此事。请联系主办单位。", RefusalKind.Denied);

    public static readonly Refusal NotOnYourDesk =
        new("matters.not-on-your-desk", "此件不在您本人或者本科室的待办之中，只有正在承办的人员可以退回。如需改由他人承办，请使用“交办”或者“转办”。");

    public static readonly Refusal NothingToReturn =
        new("matters.nothing-to-return", "此件不是由他人交办到您这里的，没有可以退回的上一环节。如不属于您的职责，请使用“转办”。");

    public static readonly Refusal SenderGone =
        new("matters.sender-gone", "交办此件的单位已经撤销，无法退回。请使用“转办”转给现在负责的单位。");

    public static readonly Refusal NothingToRecall =
        new("matters.nothing-to-recall", "没有可以撤回的交办：对方已经办理，或者交办不是由您作出的。如需改派，请承办人员“转办”或者“退回”。");

    /// <summary>What a step of the kind's own decides is kept by the kind: taken off the desk by another hand, it would wait for ever.</summary>
    public static Refusal StepOfItsKind(string step, MatterAction action) =>
        new("matters.step-of-its-kind", $"“{step}”由专人决定，不能“{MatterWords.Of(action)}”。请由承办该环节的人员作出决定，或者“转办”给有权办理的其他人员。");

    public static Refusal MayNotDoStep(string step) =>
        Refusal.Input("matters.may-not-do-step", "Person", $"“{step}”只能转给有权办理该环节的人员，所选人员没有此项权限。请重新选择单位和人员。");

    /// <param name="kind">Null for data of a module that is gone.</param>
    public static Refusal NotClosedByHand(MatterKind? kind) =>
        new("matters.not-closed-by-hand", $"“{kind?.Name ?? "此类件"}”不能直接办结。{kind?.HowItEnds ?? "该业务已停用，请联系系统管理员。"}");

    public static readonly Refusal SameMatter =
        Refusal.Input("matters.same-matter", "Other", "不能与本件自身关联或并件，请填写另一件的编号。");

    public static readonly Refusal OtherMissing =
        Refusal.Input("matters.other-missing", "Other", "没有找到该编号的件，或者它不在您的查看范围内。请核对编号。");

    public static readonly Refusal OtherSettled =
        Refusal.Input("matters.other-settled", "Other", "该件已办结、撤回或并入他件，不能再并入。请填写在办的件。");

    public static readonly Refusal OtherMerged =
        Refusal.Input("matters.other-merged", "Other", "该件已并入他件，不能单独关联。请填写它并入的那一件的编号。");

    public static readonly Refusal OtherKind =
        Refusal.Input("matters.other-kind", "Other", "两件的业务种类不同，不能并件；可以改用“关联”。");

    public static readonly Refusal AlreadyLinked =
        Refusal.Input("matters.already-linked", "Other", "两件已经关联，无需重复操作。");

    public static readonly Refusal UnitMissing =
        Refusal.Input("matters.unit-missing", "Unit", "请选择承办单位。");

    public static readonly Refusal UnitUnknown =
        Refusal.Input("matters.unit-unknown", "Unit", "没有找到该单位，或者它已经撤销。请重新选择。");

    public static readonly Refusal JointUnknown =
        Refusal.Input("matters.joint-unknown", "Joint", "所选协办单位中有已经撤销的单位。请重新选择。");

    public static readonly Refusal PersonElsewhere =
        Refusal.Input("matters.person-elsewhere", "Person", "所选人员目前不在该单位任职。请重新选择，或只交办到单位。");

    public static readonly Refusal ReaderMissing =
        Refusal.Input("matters.reader-missing", "Readers", "请至少选择一位送阅对象。");

    public static readonly Refusal ReaderUnknown =
        Refusal.Input("matters.reader-unknown", "Readers", "所选送阅对象中有已不在岗的人员。请重新选择。");

    public static readonly Refusal NotJoint =
        Refusal.Input("matters.not-joint", "Finish", "此件不是交由您协办的，不能以反馈意见办结。请取消“协办完毕”，只填写意见。");

    public static readonly Refusal OpinionMissing =
        Refusal.Input("matters.opinion-missing", "Opinion", "请填写意见或理由。");

    public static readonly Refusal OpinionTooLong =
        Refusal.Input("matters.opinion-too-long", "Opinion", "意见超过2000字。请精简，较长内容请作为附件上传。");

    public static readonly Refusal FileMissing =
        Refusal.Input("matters.file-missing", "Attachments", "请选择要添加的文件。");

    public static readonly Refusal FileReplaced =
        Refusal.Input("matters.file-replaced", "Attachments", "该附件已有更新的版本。请返回后对最新版本进行更新。");

    public static readonly Refusal SameFile =
        Refusal.Input("matters.same-file", "Attachments", "所选文件与原附件内容完全相同，无需更新。请核对后重新选择。");

    public static readonly Refusal OneVersion =
        Refusal.Input("matters.one-version", "Attachments", "一次只能用一个文件更新附件。请取消其余文件，或者使用“添加附件”。");

    public static readonly Refusal NoClock =
        new("matters.no-clock", "此件没有办理时限，不能作时限变更。");

    /// <summary>The table says no: which state and which action is named, and how it goes on from there, so that the reader need not guess.</summary>
    public static Refusal NotInThisState(MatterState state, MatterAction action) =>
        new("matters.not-in-this-state", $"此件当前为“{MatterWords.Of(state)}”，不能“{MatterWords.Of(action)}”。{StateRemedies.Of(state, action)}");
}
