using Disclosure.Requests;
using Platform.Commands;

namespace Disclosure.Demo;

/// <summary>Who asks: mostly people, now and then an enterprise, an institute, an association or a law firm.</summary>
static class DemoApplicants
{
    static readonly string[] Surnames = ["王", "李", "张", "刘", "陈", "杨", "赵", "黄", "周", "吴", "徐", "孙", "马", "朱", "胡"];
    static readonly string[] Names = ["秀英", "建国", "志强", "晓燕", "国华", "玉兰", "喆", "海涛", "淑珍", "明远", "雪梅", "俊杰", "𠮷", "永康"];

    static readonly (ApplicantClass Class, string Name)[] Organisations =
    [
        (ApplicantClass.Business, "青禾农业发展有限公司"), (ApplicantClass.LegalService, "正衡律师事务所"), (ApplicantClass.Business, "宏远建设工程有限公司"),
        (ApplicantClass.Research, "省城乡发展研究院"), (ApplicantClass.SocialOrganisation, "河流守望环境保护中心"), (ApplicantClass.Other, "朝阳村股份经济合作社"),
    ];

    /// <summary>Those who ask departments besides: the press, law firms for their clients, bidders.</summary>
    static readonly (ApplicantClass Class, string Name)[] OfDepartments =
    [
        (ApplicantClass.Other, "云溪日报社"), (ApplicantClass.LegalService, "明理律师事务所"), (ApplicantClass.Business, "北川市政工程有限公司"), (ApplicantClass.Other, "省电视台民生频道"),
        (ApplicantClass.LegalService, "正衡律师事务所"), (ApplicantClass.SocialOrganisation, "县餐饮行业协会"), (ApplicantClass.Business, "鸿运汽车运输有限公司"), (ApplicantClass.Research, "省社会科学院农村发展研究所"),
        (ApplicantClass.Business, "绿源环保科技有限公司"), (ApplicantClass.Other, "锦绣花园业主委员会"), (ApplicantClass.SocialOrganisation, "青溪镇养殖专业合作社"), (ApplicantClass.LegalService, "天平法律服务所"),
    ];

    public static FileRequest Form(DemoCase its, DemoOffice office, int year)
    {
        var (subject, description) = DemoTexts.Asked(its, office, year);
        var form = new FileRequest
        {
            Office = office.Unit,
            Name = Person(its.Asked),
            IdentityNumber = DemoTexts.IdentityNumber,
            Telephone = its.OfVisitor ? DemoTexts.Telephone : $"139000{its.Asked + 10000:00000}",
            Email = its.Asked % 3 == 0 ? $"shenqing{its.Asked}@example.com" : "",
            PostalAddress = $"城关镇人民路{its.Asked % 300 + 1}号",
            Subject = subject,
            Description = description,
            Way = its.Asked % 3 == 0 ? WayWanted.Email : WayWanted.Online,
            Key = its.OfVisitor ? DemoTexts.Key : SubmissionKey.New(),
        };
        var organisations = its.IsOfDepartment ? OfDepartments : Organisations;
        return its.Asked % (its.IsOfDepartment ? 4 : 7) == 3 && !its.OfVisitor ? Of(organisations[its.Asked / 7 % organisations.Length], form) : form;
    }

    /// <summary>Neighbouring numbers are not neighbours in the lists of names.</summary>
    static string Person(int which) => Surnames[(which + which / 1000 * 4) % Surnames.Length] + Names[(which * 5 + which / 1000 * 3) % Names.Length];

    static FileRequest Of((ApplicantClass Class, string Name) organisation, FileRequest form) => form with
    {
        Class = organisation.Class,
        Name = organisation.Name,
        IdentityKind = IdentityKind.CreditCode,
        IdentityNumber = "91990100MA0000001G",
        ContactPerson = form.Name,
    };
}
