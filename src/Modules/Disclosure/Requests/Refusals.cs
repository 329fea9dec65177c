using System.Globalization;
using Disclosure.Law;
using Kernel;

namespace Disclosure.Requests;

/// <summary>Every "no" of a request.</summary>
static class Refusals
{
    public static Refusal TooManyForAFile(int most) => new(
        "disclosure.too-many-for-a-file",
        $"符合条件的申请超过{most.ToString("N0", CultureInfo.InvariantCulture)}件，一次导不出来，没有生成文件。请回到清单，用收到日期、阶段、亮灯或申请人缩小范围，分几次导出。");

    public static readonly Refusal StageUnknown = Refusal.Input("disclosure.stage-unknown", "Stage", "没有这个阶段。请原样使用接口说明中列出的阶段。");

    const string Law2019 = "《政府信息公开条例》";

    public static readonly Refusal OfficeMissing = Refusal.Input("disclosure.office-missing", "Office", "请选择受理机关。");

    public static readonly Refusal NameMissing = Refusal.Input("disclosure.name-missing", "Name", "请填写申请人姓名或者名称。", Law2019 + "第二十九条");

    public static readonly Refusal IdentityMissing = Refusal.Input("disclosure.identity-missing", "IdentityNumber", "请填写身份证明号码：自然人填写有效身份证件号码，法人或者其他组织填写统一社会信用代码。", Law2019 + "第二十九条");

    public static readonly Refusal IdentityWrong = Refusal.Input("disclosure.identity-wrong", "IdentityNumber", "身份证明号码与所选证件类型不符，或者校验位不正确。请对照证件逐位核对。");

    public static readonly Refusal IdentityOfOther = Refusal.Input("disclosure.identity-of-other", "IdentityKind", "证件类型与申请人类别不符：自然人请选择个人证件，法人或者其他组织请选择“统一社会信用代码”或“其他证件”。");

    public static readonly Refusal ContactPersonMissing = Refusal.Input("disclosure.contact-person-missing", "ContactPerson", "申请人是法人或者其他组织的，请填写联系人姓名。");

    public static readonly Refusal TelephoneMissing = Refusal.Input("disclosure.telephone-missing", "Telephone", "请填写联系电话，用于确认收到申请和查询办理情况。", Law2019 + "第二十九条");

    public static readonly Refusal TelephoneWrong = Refusal.Input("disclosure.telephone-wrong", "Telephone", "联系电话格式不正确。请填写11位手机号码，或者带区号的固定电话，如 0990-6010000。");

    public static readonly Refusal EmailWrong = Refusal.Input("disclosure.email-wrong", "Email", "电子邮箱格式不正确。请填写如 name@example.com 的地址，或者留空。");

    public static readonly Refusal EmailNeeded = Refusal.Input("disclosure.email-needed", "Email", "您选择以电子邮件获取答复，请填写电子邮箱。");

    public static readonly Refusal AddressNeeded = Refusal.Input("disclosure.address-needed", "PostalAddress", "您选择以邮寄方式获取答复，请填写通信地址。");

    public static readonly Refusal PaperNeeded = Refusal.Input("disclosure.paper-needed", "Way", "纸质文本只能邮寄或者自行领取。请改选获取方式，或者改选电子文本。");

    public static readonly Refusal AskedMissing = Refusal.Input("disclosure.asked-missing", "Subject", "请写明所需政府信息的名称、文号或者便于查询的其他特征，三项至少填写一项。", Law2019 + "第二十九条");

    public static readonly Refusal OfficeUnknown = Refusal.Input("disclosure.office-unknown", "Office", "所选机关目前不受理依申请公开，请重新选择。");

    public static readonly Refusal ReceivedMissing = Refusal.Input("disclosure.received-missing", "ReceivedOn", "请填写收到日期，格式如 2026-11-23。");

    public static readonly Refusal ReceivedBeforeFiled = Refusal.Input("disclosure.received-before-filed", "ReceivedOn", "收到日期不能早于申请提交日期。请核对后填写与申请人确认的日期。", Law2019 + "第三十一条");

    public static readonly Refusal ReceivedInFuture = Refusal.Input("disclosure.received-in-future", "ReceivedOn", "收到日期不能晚于今天。");

    public static readonly Refusal ItemsMissing = Refusal.Input("disclosure.items-missing", "Items", "请一次性写明需要补正的全部事项。", Law2019 + "第三十条");

    public static readonly Refusal TermNotSensible = Refusal.Input("disclosure.term-not-sensible", "Term", "补正期限应当合理，请填写1至60之间的工作日数。", Law2019 + "第三十条");

    public static readonly Refusal SupplementAskedOnce = new("disclosure.supplement-asked-once", "补正只能一次性告知，本申请已经告知过补正。请按现有内容办理和答复。", Basis: Law2019 + "第三十条");

    public static readonly Refusal SupplementBeforeAsked = Refusal.Input("disclosure.supplement-before-asked", "ReceivedOn", "收到补正的日期不能早于告知补正的日期。请核对日期。");

    public static readonly Refusal SupplementEmpty = Refusal.Input("disclosure.supplement-empty", "Answer", "请填写补正内容，或者上传补正材料。");

    public static readonly Refusal ExtendedOnce = new("disclosure.extended-once", "答复期限只能延长一次，本申请已经延期。请在现有期限内答复。", Basis: Law2019 + "第三十三条");

    public static readonly Refusal AlreadyProposed = new("disclosure.extension-already-proposed", "本申请的延期正在审批中，不能重复提请。请等待审批结果。");

    public static readonly Refusal PeriodHasEnded = new("disclosure.period-has-ended", "答复期限已经届满或者没有在计算，不能再延期。请尽快答复。", Basis: Law2019 + "第三十三条");

    public static readonly Refusal ReasonMissing = Refusal.Input("disclosure.reason-missing", "Reason", "请填写延期的理由，该理由将告知申请人。", Law2019 + "第三十三条");

    public static readonly Refusal NothingProposed = new("disclosure.nothing-proposed", "没有待审批的延期申请，它可能已经审批过。请返回该申请的页面查看最新情况。");

    public static readonly Refusal OwnProposal = new("disclosure.own-proposal", "延期须由政府信息公开工作机构负责人审批，提请人不能审批自己提请的延期。请由其他负责人审批。", RefusalKind.Denied, Law2019 + "第三十三条");

    public static readonly Refusal NobodyApproves = new("disclosure.nobody-approves", "没有可以审批延期的负责人。请联系系统管理员为政府信息公开工作机构负责人授予“审批延期答复”的权限。");

    public static readonly Refusal OpinionMissing = Refusal.Input("disclosure.opinion-missing", "Opinion", "不同意时请填写意见。");

    public static Refusal TooLong(string field, string label, int most) =>
        Refusal.Input("disclosure.too-long", field, $"{label}超过{most}个字。请精简，较长内容请作为附件上传。");

    public static Refusal SupplementTooLate(DateOnly lastDay, bool estimated, DisclosureLaw law) => new(
        "disclosure.supplement-too-late",
        $"告知补正应当自收到申请之日起{law.SupplementNotice!.Value.Chinese}内作出，最后一日为{RequestWords.LastDay(lastDay, estimated)}，现已超过。请与申请人电话沟通后按现有内容答复。",
        Basis: law.Cite(law.SupplementArticle));

    public static Refusal TermStillRuns(DateOnly until, bool estimated) => new(
        "disclosure.term-still-runs", $"补正期限至{RequestWords.LastDay(until, estimated)}，尚未届满，不能视为放弃申请。请在期限届满后办理。", Basis: Law2019 + "第三十条");

    public static Refusal ExtensionTooLong(DisclosureLaw law) => Refusal.Input(
        "disclosure.extension-too-long", "Days", $"延长的期限须为1至{law.Extension.Amount}个工作日。请改正天数。", law.Cite(law.ExtensionArticle));

    public static Refusal NotInThisStage(Stage stage, RequestAction action) => new(
        "disclosure.not-in-this-stage", $"此申请当前为“{RequestWords.Of(stage)}”，不能“{RequestWords.Of(action)}”。请返回该申请的页面，查看最新办理情况和现在能办的事项。");
}
