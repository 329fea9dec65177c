using Disclosure.Replies;

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
