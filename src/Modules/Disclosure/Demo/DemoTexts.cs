using Disclosure.Requests;
using Kernel;
using Platform.Commands;

namespace Disclosure.Demo;

/// <summary>What invented people of an invented county ask for.</summary>
static class DemoTexts
{
    /// <summary>The applicant whom a visitor may be; the number is of no operator.</summary>
    public const string Telephone = "13900000001";

    public static readonly SubmissionKey Key = new(new("01930000-0000-7000-8000-00000000d15c"));

    static readonly string[] Surnames = ["王", "李", "张", "刘", "陈", "杨", "赵", "黄", "周", "吴", "徐", "孙", "马", "朱", "胡"];
    static readonly string[] Names = ["秀英", "建国", "志强", "晓燕", "国华", "玉兰", "喆", "海涛", "淑珍", "明远", "雪梅", "俊杰"];

    static readonly string[] Subjects =
    [
        "青溪镇上堰村土地征收补偿安置方案", "城关镇第二小学建设项目可行性研究报告批复", "2025年度县级财政预算执行情况", "白水镇砂石场环境影响报告表及批复",
        "柳河镇农村公路建设项目中标合同", "老旧小区改造工程验收报告", "县人民医院迁建项目用地批准书", "石桥镇宅基地审批登记台账",
        "双河水库除险加固工程招标文件", "县城公交线路调整听证会会议纪要", "2024年乡村振兴衔接资金安排表", "城北污水处理厂出水监测数据",
        "县职业技术学校招生计划批复", "朝阳村集体林权流转备案材料", "县城供热价格成本监审报告", "高标准农田建设项目实施方案",
    ];

    public static FileRequest Form(int which, UnitId office)
    {
        var mine = which == DemoRequests.OfVisitor;
        return new()
        {
            Office = office,
            Name = mine ? "王秀英" : Surnames[which % Surnames.Length] + Names[which * 7 % Names.Length],
            IdentityNumber = "990100199003070019",
            Telephone = mine ? Telephone : $"139000{which + 10000:00000}",
            Email = which % 3 == 0 ? $"shenqing{which}@example.com" : "",
            PostalAddress = $"云溪县城关镇人民路{which + 1}号",
            Subject = Subjects[which % Subjects.Length],
            Description = "请提供该信息的全文及其附件，时间为最近一个完整年度。",
            Key = mine ? Key : SubmissionKey.New(),
        };
    }
}
