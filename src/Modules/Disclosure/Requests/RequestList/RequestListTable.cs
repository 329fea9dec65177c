using Ui.Marks;

namespace Disclosure.Requests;

/// <summary>The list as a table.</summary>
static class RequestListTable
{
    static readonly string[] Head = ["申请编号", "所需信息", "申请人", "申请人类别", "提交日期", "收到日期", "阶段", "现在何处", "期限", "亮灯", "答复类型", "答复文号", "签发日期"];

    public static async IAsyncEnumerable<IReadOnlyList<string>> Of(IAsyncEnumerable<RequestLine> lines)
    {
        yield return Head;
        await foreach (var line in lines) yield return Cells(line);
    }

    static string[] Cells(RequestLine line) =>
    [
        line.Matter.Number,
        line.Matter.Title,
        line.Request.Applicant.Name,
        RequestWords.Of(line.Request.Applicant.Class),
        Dates.Day(line.Request.FiledOn),
        Day(line.Request.ReceivedOn),
        RequestWords.Of(line.Stage),
        line.Matter.Holder,
        Day(line.Matter.DueOn) + (line.Matter.Estimated ? "（估算）" : ""),
        line.Matter.AtRest is { Length: > 0 } rest ? rest : line.Matter.Light.Name(),
        line.Reply is { } reply ? RequestWords.Of(reply.Kind) : "",
        line.Reply?.Number ?? "",
        Day(line.Reply?.SignedOn),
    ];

    static string Day(DateOnly? day) => day is { } one ? Dates.Day(one) : "";
}
