using Disclosure.LookUps;
using Disclosure.Requests;
using Matters.Contracts;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Platform.Database;
using Platform.Demo;

namespace Disclosure.Demo;

/// <summary>Lets one see a request as its applicant does.</summary>
sealed class ApplicantDoor(AppDb db, IMatterReading matters, LookUpCodes codes, ApplicantTickets tickets) : IDemoEntry
{
    public int Order => 50;

    public string Key => "applicant";

    public string Title => "申请人";

    public async Task<string?> Describe(CancellationToken ct) =>
        await Mine(ct) is { } mine && await matters.CourseForApplicant(mine.Matter, ct) is { } course
            ? $"{mine.Applicant.Name}，申请编号 {course.Matter.Number}，电话 {DemoTexts.Telephone}，查询码 {LookUpCodes.Spaced(codes.For(DemoTexts.Key))}。查询进度，查阅、打印答复书。"
            : null;

    public async Task<string?> Enter(HttpContext context, CancellationToken ct)
    {
        if (await Mine(ct) is not { } mine) return null;
        tickets.Give(context, new(mine.Id, ByCode: true));
        return DisclosureAddress.Track;
    }

    Task<DisclosureRequest?> Mine(CancellationToken ct) =>
        db.Set<DisclosureRequest>().AsNoTracking().Where(one => one.Applicant.Telephone == DemoTexts.Telephone).OrderBy(one => one.FiledOn).FirstOrDefaultAsync(ct);
}
