using Kernel;

namespace Ui.Design;

/// <summary>What the page of pieces answers to its form, as an example of refusals.</summary>
static class Refusals
{
    public static readonly Refusal ApplicantMissing =
        Refusal.Input("ui.applicant-missing", nameof(DesignPage.Applicant), "请填写申请人姓名或者名称。");

    public static readonly Refusal SubjectMissing =
        Refusal.Input("ui.subject-missing", nameof(DesignPage.Subject), "请写明所需信息的名称、文号或者特征。", "《政府信息公开条例》第二十九条");

    public static readonly Refusal NotAgreed =
        Refusal.Input("ui.not-agreed", nameof(DesignPage.Agreed), "请阅读须知并勾选同意。");
}
