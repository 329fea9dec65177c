namespace Disclosure.Demo;

/// <summary>What drafters write in replies, and the files on both sides.</summary>
static class DemoReplies
{
    /// <summary>Art. 37: what may be given is given without the rest.</summary>
    const string Divided = "现向您提供所申请的信息，详见附件。其中涉及个人隐私和第三方商业秘密的内容，依照《中华人民共和国政府信息公开条例》第三十七条作了区分处理，不予公开。";

    public static string TextOf(DemoCase its) => its.Partly ? Divided : TextOf(its.Ground);

    static string TextOf(string ground) => ground switch
    {
        "A1" => "您申请的信息已在县政府门户网站“政务公开—法定主动公开内容”栏目公布，可以直接查阅、下载；也可以到县档案馆、县图书馆政府信息查阅点查阅。",
        "A2" => "现向您提供所申请的信息，详见附件。附件内容来源于本机关现有档案，未作加工、汇总。",
        "C2" => "该信息属于统计调查中获得的能够识别单个统计调查对象身份的资料，依照《中华人民共和国统计法》不得对外提供。",
        "C3" => "该信息涉及重要供水设施的位置、结构和安全防护措施，公开后可能危及公共安全。",
        "C4" => "该信息含有第三方的报价、技术方案和银行账户。本机关已书面征求第三方意见，第三方不同意公开且理由合理；不公开不会对公共利益造成重大影响。",
        "C5" => "该信息是本机关工作人员的考勤和值班安排，属于内部事务信息。",
        "C6" => "该信息是正在讨论过程中的请示报告，尚未形成最终决定，公开可能影响讨论的正常进行。",
        "C7" => "该信息是行政处罚案件的询问笔录和证据材料，属于行政执法案卷信息。处罚决定书已依法公开，可以在县政府门户网站查阅。",
        "C8" => "该信息属于不动产登记资料，请持有效身份证件和利害关系证明，到不动产登记窗口依照《不动产登记暂行条例》申请查询。",
        "D1b" => "经检索，本机关未制作、未保存该信息。",
        _ => "经检索本机关档案管理系统和办公系统，并向有关科室核实，未查找到您申请的信息。",
    };

    public static string ProperOrganOf(string ground) => ground == "D1b" ? "县自然资源局（联系电话：0990-6010111）" : "";

    /// <summary>What is given along: a table that any program opens.</summary>
    public static byte[] Table(string subject, int year) =>
        [.. System.Text.Encoding.UTF8.Preamble, .. System.Text.Encoding.UTF8.GetBytes($"序号,事项,年度,文号,备注\r\n1,{subject},{year},〔{year}〕18号,全文\r\n2,附图和附表,{year},,个人信息已隐去\r\n")];

    /// <summary>What an applicant encloses: a table that any program opens.</summary>
    public static byte[] Statement(string applicant, string subject) =>
        [.. System.Text.Encoding.UTF8.Preamble, .. System.Text.Encoding.UTF8.GetBytes($"项目,内容\r\n申请人,{applicant}\r\n所需信息,{subject}\r\n用途说明,用于了解情况、维护自身合法权益\r\n")];
}
