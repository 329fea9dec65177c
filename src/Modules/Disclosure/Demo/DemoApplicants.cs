using Disclosure.Requests;
using Kernel;
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

    public static FileRequest Form(DemoCase its, UnitId office, int year)
    {
        var (subject, description) = DemoTexts.Asked(its, year);
        var form = new FileRequest
        {
            Office = office,
            Name = Person(its.Asked),
            IdentityNumber = DemoTexts.IdentityNumber,
            Telephone = its.OfVisitor ? DemoTexts.Telephone : $"139000{its.Asked + 10000:00000}",
            Email = its.Asked % 3 == 0 ? $"shenqing{its.Asked}@example.com" : "",
            PostalAddress = $"城关镇人民路{its.Asked + 1}号",
            Subject = subject,
            Description = description,
            Way = its.Asked % 3 == 0 ? WayWanted.Email : WayWanted.Online,
            Key = its.OfVisitor ? DemoTexts.Key : SubmissionKey.New(),
        };
        return its.Asked % 7 == 3 && !its.OfVisitor ? Of(Organisations[its.Asked / 7 % Organisations.Length], form) : form;
    }

    static string Person(int which) => Surnames[which % Surnames.Length] + Names[which * 5 % Names.Length];

    static FileRequest Of((ApplicantClass Class, string Name) organisation, FileRequest form) => form with
    {
        Class = organisation.Class,
        Name = organisation.Name,
        IdentityKind = IdentityKind.CreditCode,
        IdentityNumber = "91990100MA0000001G",
        ContactPerson = form.Name,
    };
}
