using System.ComponentModel;
using Disclosure.Replies;
using Microsoft.AspNetCore.Http;
using Platform.Api;
using Platform.Reading;

namespace Disclosure.Requests;

/// <summary><c>GET /api/v1/disclosure/requests/{id}</c>.</summary>
sealed class RequestApi : IApi
{
    public void Map(ApiRoutes routes) => routes.Get<RequestBody>("disclosure/requests/{id:guid}", DisclosureApi.Right, Answer)
        .ProducesProblem(StatusCodes.Status404NotFound)
        .WithTags(DisclosureApi.Tag)
        .WithSummary("一件申请")
        .WithDescription("申请内容、申请人的联系方式、补正、延期和答复情况；没有证件号码。含个人信息，每读一件留一条审计记录。");

    static async Task<IResult> Answer([Description("申请的编号")] Guid id, Queries queries, CancellationToken ct) =>
        (await queries.Ask<ReadRequest, RequestSheet>(new(new(id)), ct)).Answer(RequestBody.Of);
}

/// <summary>A request as programs read it.</summary>
sealed record RequestBody(
    [property: Description("申请的编号，不会改变")] Guid Id,
    [property: Description("所对应的件的编号")] Guid Matter,
    [property: Description("文号")] string Number,
    [property: Description("阶段")] Stage Stage,
    [property: Description("阶段的中文名称")] string StageName,
    [property: Description("受理机构的编号")] Guid Office,
    [property: Description("提交日期")] DateOnly FiledOn,
    [property: Description("收到日期；还没有登记的为 null")] DateOnly? ReceivedOn,
    [property: Description("答复到期日；没有期限在计的为 null")] DateOnly? DueOn,
    [property: Description("申请人")] ApplicantBody Applicant,
    [property: Description("所需信息")] AskedBody Asked,
    [property: Description("告知补正的日期；没有的为 null")] DateOnly? SupplementAskedOn,
    [property: Description("收到补正的日期；没有的为 null")] DateOnly? SupplementReceivedOn,
    [property: Description("延期的工作日数；没有批准延期的为 null")] int? ExtendedBy,
    [property: Description("最近一次拟写的答复；没有的为 null")] ReplyKind? Reply,
    [property: Description("附件")] IReadOnlyList<RequestFileBody> Files)
{
    public static RequestBody Of(RequestSheet sheet) => new(
        sheet.Request.Id.Value, sheet.Matter.Id.Value, sheet.Matter.Number, sheet.Stage, RequestWords.Of(sheet.Stage), sheet.Request.Office.Value, sheet.Request.FiledOn, sheet.Request.ReceivedOn, sheet.Matter.DueOn,
        ApplicantBody.Of(sheet.Request.Applicant), AskedBody.Of(sheet.Request.Asked), sheet.Request.Supplement?.AskedOn, sheet.Request.Supplement?.ReceivedOn,
        sheet.Request.Extension is { State: ExtensionState.Approved } extension ? extension.Days : null, sheet.Reply?.Kind,
        [.. sheet.Files.Select(file => new RequestFileBody(file.Name, file.Size))]);
}

/// <summary>Who asks, as far as an office needs it to answer.</summary>
sealed record ApplicantBody(
    [property: Description("申请人类别")] ApplicantClass Class,
    [property: Description("姓名或名称")] string Name,
    [property: Description("联系人")] string ContactPerson,
    [property: Description("联系电话")] string Telephone,
    [property: Description("电子邮箱")] string Email,
    [property: Description("通信地址")] string PostalAddress)
{
    public static ApplicantBody Of(Applicant one) => new(one.Class, one.Name, one.ContactPerson, one.Telephone, one.Email, one.PostalAddress);
}

/// <summary>What is asked for.</summary>
sealed record AskedBody(
    [property: Description("名称")] string Subject,
    [property: Description("文号")] string DocumentNumber,
    [property: Description("其他特征")] string Description,
    [property: Description("所需的形式")] FormWanted Form,
    [property: Description("获取的方式")] WayWanted Way)
{
    public static AskedBody Of(Asked asked) => new(asked.Subject, asked.DocumentNumber, asked.Description, asked.Form, asked.Way);
}

/// <summary>A file that belongs to a request.</summary>
sealed record RequestFileBody(
    [property: Description("文件名")] string Name,
    [property: Description("字节数")] long Size);
