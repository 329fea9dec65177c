using Disclosure.Requests;
using Kernel;
using Platform.Commands;

namespace Disclosure.Tests;

/// <summary>Forms and requests as a citizen of the fictional county would write them.</summary>
static class Sample
{
    /// <summary>A number with a right check digit that belongs to nobody: its region does not exist.</summary>
    public const string ResidentNumber = "990100199003070019";

    public const string Telephone = "13900000001";
    public const string Email = "wang@example.com";

    public static FileRequest Form(UnitId office = default) => new()
    {
        Office = office,
        Class = ApplicantClass.NaturalPerson,
        Name = "王秀英",
        IdentityKind = IdentityKind.ResidentCard,
        IdentityNumber = ResidentNumber,
        Telephone = Telephone,
        Email = Email,
        PostalAddress = "云溪县青山镇河东村12号",
        Subject = "青山镇河东村土地征收补偿安置方案",
        DocumentNumber = "",
        Description = "2025年河东村集体土地征收的补偿标准、安置方案及批准文件。",
        Form = FormWanted.Electronic,
        Way = WayWanted.Online,
        Key = SubmissionKey.New(),
    };

    public static Applicant Applicant { get; } = new(ApplicantClass.NaturalPerson, "王秀英", IdentityKind.ResidentCard, [], "99**************19", "", Telephone, Email, "云溪县青山镇河东村12号");

    public static Asked Asked { get; } = new("青山镇河东村土地征收补偿安置方案", "", "", FormWanted.Electronic, WayWanted.Online);

    public static DisclosureRequest Filed(string on = "2026-09-17") =>
        new(RequestId.New(), Matters.Contracts.MatterId.New(), UnitId.New(), Applicant, Asked, [], Day(on), RegionCode.Parse("990100"));

    public static DisclosureRequest Received(string on = "2026-09-18")
    {
        var request = Filed(on);
        request.Register(Day(on), Day(on));
        return request;
    }

    public static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", null);
}
