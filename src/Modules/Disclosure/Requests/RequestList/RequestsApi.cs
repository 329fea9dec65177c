using System.ComponentModel;
using Kernel;
using Microsoft.AspNetCore.Http;
using Platform.Api;
using Platform.Reading;

namespace Disclosure.Requests;

/// <summary><c>GET /api/v1/disclosure/requests?stage=inHand</c>.</summary>
sealed class RequestsApi : IApi
{
    public void Map(ApiRoutes routes) => routes.Get<ApiPage<RequestLineBody>>("disclosure/requests", DisclosureApi.Right, Answer)
        .ProducesProblem(StatusCodes.Status422UnprocessableEntity)
        .WithTags(DisclosureApi.Tag)
        .WithSummary("依申请公开清单")
        .WithDescription("可以查看的申请，新的在前，每页50项。清单中没有申请人；要申请人的，逐件读取。");

    static async Task<IResult> Answer(
        [Description("只要该阶段的：filed 待登记、inHand 办理中、awaitingSupplement 待补正、awaitingSignature 待签发、awaitingIssue 待制发、replied 已答复、abandoned 视为放弃、withdrawn 已撤回、merged 已并件")] string? stage,
        [Description(PageAsked.AfterWords)] string? after, Queries queries, CancellationToken ct)
    {
        var asked = PageAsked.Read(after, null);
        if (asked.Refusal is { } refusal) return ApiProblem.Answer([refusal]);
        if (!string.IsNullOrEmpty(stage) && StageOf(stage) is null) return ApiProblem.Answer([Refusals.StageUnknown]);

        var page = await queries.Ask<ListRequests, RequestPage>(new(RequestSearch.None with { Stage = StageOf(stage) }, asked.Value.Mark), ct);
        return page.Answer(found => new ApiPage<RequestLineBody>([.. found.Lines.Select(RequestLineBody.Of)], found.Next));
    }

    /// <summary>By its name alone: a number is none.</summary>
    static Stage? StageOf(string? name) => Enum.GetValues<Stage>().Cast<Stage?>().FirstOrDefault(stage => string.Equals(stage.ToString(), name, StringComparison.OrdinalIgnoreCase));
}

/// <summary>A line of the list of requests as programs read it.</summary>
sealed record RequestLineBody(
    [property: Description("申请的编号，不会改变")] Guid Id,
    [property: Description("所对应的件的编号")] Guid Matter,
    [property: Description("文号")] string Number,
    [property: Description("所需信息")] string Title,
    [property: Description("阶段")] Stage Stage,
    [property: Description("阶段的中文名称")] string StageName,
    [property: Description("提交日期")] DateOnly FiledOn,
    [property: Description("收到日期；还没有登记的为 null")] DateOnly? ReceivedOn,
    [property: Description("答复到期日；没有期限在计的为 null")] DateOnly? DueOn,
    [property: Description("到期日为估算")] bool Estimated,
    [property: Description("亮灯")] Light Light)
{
    public static RequestLineBody Of(RequestLine line) => new(
        line.Request.Id.Value, line.Request.Matter.Value, line.Matter.Number, line.Request.Asked.Title, line.Stage, RequestWords.Of(line.Stage), line.Request.FiledOn, line.Request.ReceivedOn, line.Matter.DueOn, line.Matter.Estimated, line.Matter.Light);
}
