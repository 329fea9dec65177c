using Disclosure.Replies;
using Kernel;
using Matters.Contracts;
using Ui.Marks;
using Ui.Parts;

namespace Disclosure.Requests;

/// <summary>The office's words for what a request is made of.</summary>
static class RequestWords
{
    public static string Of(ApplicantClass one) => one switch
    {
        ApplicantClass.NaturalPerson => "自然人",
        ApplicantClass.Business => "商业企业",
        ApplicantClass.Research => "科研机构",
        ApplicantClass.SocialOrganisation => "社会公益组织",
        ApplicantClass.LegalService => "法律服务机构",
        _ => "其他组织",
    };

    public static string Of(IdentityKind kind) => kind switch
    {
        IdentityKind.ResidentCard => "居民身份证",
        IdentityKind.Passport => "护照",
        IdentityKind.HongKongMacaoPermit => "港澳居民来往内地通行证",
        IdentityKind.TaiwanPermit => "台湾居民来往大陆通行证",
        IdentityKind.CreditCode => "统一社会信用代码",
        _ => "其他证件",
    };

    public static string Of(FormWanted form) => form switch
    {
        FormWanted.Paper => "纸质",
        FormWanted.Electronic => "电子文本",
        _ => "纸质或电子文本均可",
    };

    public static string Of(WayWanted way) => way switch
    {
        WayWanted.Online => "网上查阅下载",
        WayWanted.Email => "电子邮件",
        WayWanted.Post => "邮寄",
        _ => "自行领取",
    };

    public static string Of(ReplyKind kind) => kind switch
    {
        ReplyKind.Given => "予以公开",
        ReplyKind.Withheld => "不予公开",
        _ => "无法提供",
    };

    public static string Of(Stage stage) => stage switch
    {
        Stage.Filed => "待登记",
        Stage.InHand => "办理中",
        Stage.AwaitingSupplement => "待补正",
        Stage.AwaitingSignature => "待签发",
        Stage.AwaitingIssue => "待制发",
        Stage.Replied => "已答复",
        Stage.Abandoned => "视为放弃",
        Stage.Withdrawn => "已撤回",
        _ => "已并件",
    };

    /// <summary>As applicants read it: who signs and who sends is the office's own business.</summary>
    public static string Public(Stage stage) => stage switch
    {
        Stage.Filed => "待确认收到",
        Stage.AwaitingSignature or Stage.AwaitingIssue => Of(Stage.InHand),
        Stage.Merged => "已合并办理",
        _ => Of(stage),
    };

    public static Tone ToneOf(Stage stage) => stage switch
    {
        Stage.Filed => Tone.Purple,
        Stage.AwaitingSupplement => Tone.Amber,
        Stage.Replied => Tone.Green,
        Stage.InHand or Stage.AwaitingSignature or Stage.AwaitingIssue => Tone.Blue,
        _ => Tone.Grey,
    };

    /// <summary>A last day; said to be an estimate (估算) where it rests on a year whose calendar is not published yet.</summary>
    public static string LastDay(DateOnly day, bool estimated) => Dates.FormalDay(day) + (estimated ? "（估算）" : "");

    /// <summary>How long there is. On the due day itself it may be late already: the light says so.</summary>
    public static string Left(MatterLine line) => line.DaysLeft switch
    {
        null => "",
        0 => line.Light == Light.Red ? "今日已到期" : "今日到期",
        < 0 => $"超{-line.DaysLeft}个工作日",
        _ => $"剩{line.DaysLeft}个工作日",
    };

    /// <summary>A step of the matter, by the unit that took it.</summary>
    public static TimelineLine Line(MatterStep step) =>
        new(step.At, step.UnitName.Length > 0 ? step.UnitName : "申请人", step.Action is { } action ? MatterWords.Of(action) : "提交申请");

    public static string Of(RequestAction action) => action switch
    {
        RequestAction.Register => "登记",
        RequestAction.AskSupplement => "告知补正",
        RequestAction.TakeSupplement => "收到补正",
        RequestAction.DeemAbandoned => "视为放弃",
        RequestAction.ProposeExtension => "提请延期",
        RequestAction.DecideExtension => "审批延期",
        RequestAction.DraftReply => "拟写答复",
        RequestAction.ReturnReply => "退回修改",
        RequestAction.SignReply => "签发答复",
        RequestAction.IssueReply => "制发答复",
        _ => "申请人撤回",
    };
}
