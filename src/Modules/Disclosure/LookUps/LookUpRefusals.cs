using Kernel;

namespace Disclosure.LookUps;

/// <summary>Every "no" to an applicant without an account.</summary>
static class LookUpRefusals
{
    public static readonly Refusal NumberMissing = Refusal.Input("disclosure.number-missing", "Number", "请填写申请编号，见提交申请后的回执。");

    public static readonly Refusal ContactMissing = Refusal.Input("disclosure.contact-missing", "Contact", "请填写申请时留下的联系电话或者电子邮箱。");

    /// <summary>The same for every way of being wrong, so that nobody learns which numbers exist.</summary>
    public static readonly Refusal NoMatch = Refusal.Input("disclosure.no-match", "Number", "没有找到相符的申请。请核对申请编号、联系电话（或者电子邮箱）和查询码；连续多次不符，该编号将暂停查询一段时间。");

    public static readonly Refusal CodeNeeded = Refusal.Input("disclosure.code-needed", "Code", "此操作需要查询码，见提交申请后的回执。");

    public static readonly Refusal CodeWrong = Refusal.Input("disclosure.code-wrong", "Code", "查询码与本申请不符，请对照回执逐位核对；连续多次不符，该编号将暂停查询一段时间。");

    public static Refusal Paused(int minutes) => new("disclosure.look-up-paused", $"查询不符的次数过多，已暂停查询。请{minutes}分钟后再试，或者与受理机关联系。");
}
