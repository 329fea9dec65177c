using Platform.Commands;

namespace Disclosure.Demo;

/// <summary>What people of an invented county ask for.</summary>
static class DemoTexts
{
    /// <summary>The applicant whom a visitor may be; the number is of no operator.</summary>
    public const string Telephone = "13900000001";

    /// <summary>A number with a right check digit that belongs to nobody: its region does not exist.</summary>
    public const string IdentityNumber = "990100199003070019";

    public static readonly SubmissionKey Key = new(new("01930000-0000-7000-8000-00000000d15c"));

    static readonly string[] Places = ["青溪镇上堰村", "白水镇龙潭村", "柳河镇双堰村", "石桥镇红岩村", "双河镇三江村", "龙泉镇古井村", "望山乡松林村", "松岭乡荷花村", "桃源乡凤凰村", "城关镇朝阳村", "东城街道文昌社区"];

    static readonly (string Subject, string Description)[] Topics =
    [
        ("{0}集体土地征收补偿安置方案", "征收土地公告、补偿安置方案、听证材料和批准文件。"),
        ("{0}农村公路硬化工程中标通知书和施工合同", "工程量清单、合同价款和竣工验收报告。"),
        ("{0}高标准农田建设项目实施方案", "项目批复、资金来源和施工单位。"),
        ("{0}宅基地审批登记台账", "近三年批准的户数、面积和批准文号，个人信息可以隐去。"),
        ("{0}饮水安全工程水质检测报告", "最近一年的全部检测报告。"),
        ("{0}砂石场环境影响报告表及批复", "报告表全文、专家评审意见和批复。"),
        ("{1}年度县级财政预算执行情况和决算草案", "含“三公”经费支出明细。"),
        ("{1}年衔接推进乡村振兴补助资金分配表", "分配到各乡镇的项目名称和金额。"),
        ("{1}年县级储备粮轮换计划和招标结果", "承储单位、数量和成交价格。"),
        ("县人民医院迁建项目用地预审和规划选址意见", "意见书全文及附图。"),
        ("城北污水处理厂{1}年出水在线监测数据", "按月平均值即可，请注明超标情况和处理结果。"),
        ("县城公交线路优化调整听证会纪要", "参加人员范围、主要意见和采纳情况。"),
        ("老旧小区改造{1}年度计划和竣工验收资料", "涉及小区名单、投资额和验收结论。"),
        ("双河水库除险加固工程初步设计批复", "批复文件和概算表。"),
        ("县城区供热价格成本监审报告", "监审结论报告全文。"),
        ("城关镇第二小学扩建项目可行性研究报告批复", "批复文件、建设规模和工期安排。"),
        ("{1}年义务教育学校教师招聘岗位和录用结果", "各校岗位数、报名人数和录用人数。"),
        ("{0}集体林权流转备案材料", "流转合同备案表，合同价款可以隐去。"),
        ("{1}年度政府购买服务项目清单", "项目名称、承接主体和合同金额。"),
        ("县农贸市场食品安全抽检结果", "{1}年全部批次、不合格项目和处置情况。"),
        ("关于加强县城停车管理的请示及批复", "请示、会议讨论意见和批复。"),
        ("{0}河道采砂许可证及年度采量", "许可证编号、有效期和批准采量。"),
        ("{1}年城乡居民医疗保险基金收支情况", "收入、支出和累计结余。"),
    ];

    public static (string Subject, string Description) Asked(DemoCase its, DemoOffice office, int year)
    {
        var topics = office.Organ.Length == 0 ? Topics : DepartmentTopics.Of(office.Organ);
        var (subject, description) = topics[its.Asked % topics.Length];
        var place = Places[its.Asked * 7 % Places.Length];
        return (string.Format(null, subject, place, year), string.Format(null, description, place, year));
    }
}
