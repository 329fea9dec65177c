namespace Disclosure.Demo;

/// <summary>What officers of the demo write beside what they do, each in the short way of an office.</summary>
static class DemoRemarks
{
    public const string Merging = "同一申请人就同一内容重复提出申请，合并办理，一并答复。";

    public const string Prolonging = "同意延期，请抓紧办理。";

    static readonly string[] Agreements = ["同意。", "同意，请按程序送达。", "同意。请注意隐去个人信息。", "拟同意，按期送达并做好归档。", "同意科室意见，请办公室制发。"];

    static readonly string[] Doubts = ["请写明检索的范围和方式。", "引用条款请再核对，并附第三方意见。", "表格中的身份证号码未隐去，请处理后再送。", "请补充告知申请人获取的具体途径。"];

    static readonly string[] Handings =
    [
        "请科室核查所申请信息是否存在，三个工作日内提出公开意见。", "属贵科室职责，请在期限内拟写答复。", "请调阅档案并拟写答复，注意审查是否涉及第三方。", "申请人较为关注，请安排专人办理。", "请对照主动公开目录核对，已公开的告知获取途径。",
    ];

    static readonly string[] Searches =
    [
        "已检索本单位档案和办公系统，相关文件共3份，正在逐份审查。", "已向经办人核实，原件存档案室，已申请调阅。", "经与业务台账核对，该信息由我科制作，可以公开。", "内容涉及多个年度，正在按年度整理。", "部分内容含个人信息，拟作区分处理后提供。",
    ];

    static readonly string[] Urgings = ["已超过答复期限，请说明原因，今日内送签。", "请抓紧办理，务必依法答复，避免引起复议、诉讼。", "此件已逾期，请科室负责人亲自督办。"];

    static readonly string[] Unclears =
    [
        "1. 请写明所需信息的年份；\n2. 请写明具体的项目名称或者地块位置。", "1. 请写明所申请信息的名称、文号或者便于查询的其他特征；\n2. 请提供有效身份证明。", "1. “相关材料”指向不明，请列明所需文件；\n2. 请写明希望获取信息的时间范围。",
    ];

    static readonly string[] Reasons =
    [
        "所需信息涉及多个年度，需要向档案馆调阅纸质档案并逐份核对。", "需征求第三方意见，第三方尚未答复。", "涉及与上级主管部门会商，期限内难以完成审查。", "所需资料数量较大，需逐页隐去个人信息。",
    ];

    public static string Agreed(DemoCase its) => its.IsOfDepartment ? One(Agreements, its) : Agreements[its.Which % 2];

    public static string NotYet(DemoCase its) => its.IsOfDepartment ? One(Doubts, its) : Doubts[0];

    public static string Unclear(DemoCase its) => its.IsOfDepartment ? One(Unclears, its) : Unclears[0];

    public static string MoreTime(DemoCase its) => its.IsOfDepartment ? One(Reasons, its) : Reasons[0];

    /// <summary>An applicant's answer.</summary>
    public static string MadeClear(int year) => $"1. {year}年度；\n2. 项目名称以申请表所填为准。";

    public static string Handing(DemoCase its) => One(Handings, its);

    public static string Searched(DemoCase its) => One(Searches, its);

    public static string Urging(DemoCase its) => One(Urgings, its);

    public static string Passing(string section) => $"经核，该事项由{section}承办，请接续办理。";

    public static string ToBeRead(DemoCase its) => its.Which % 4 == 1 ? "申请内容较为敏感，请阅示。" : "涉及本单位重点工作，请阅。";

    public static string Searching(DemoCase its) =>
        $"查档记录\n\n检索范围：本单位档案室、办公系统、业务台账\n检索词：申请表所填信息名称\n结果：找到{(its.Which % 4) + 1}份\n";

    static string One(string[] among, DemoCase its) => among[its.Which % among.Length];
}
