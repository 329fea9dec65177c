using Ui.Marks;
using Ui.Tables;

namespace Disclosure.Requests;

/// <summary>The list as a table.</summary>
static class RequestListTable
{
    static readonly TableColumn[] Head = ["申请编号", "所需信息", "申请人", "申请人类别", new("提交日期", ColumnContent.Days), new("收到日期", ColumnContent.Days), "阶段", "现在何处", new("期限", ColumnContent.Days), "亮灯", "答复类型", "答复文号", new("签发日期", ColumnContent.Days)];

    public static Table Of(IAsyncEnumerable<RequestLine> lines) => new(Head, Rows(lines));

    static async IAsyncEnumerable<IReadOnlyList<TableCell>> Rows(IAsyncEnumerable<RequestLine> lines)
    {
        await foreach (var line in lines) yield return Cells(line);
    }

    static TableCell[] Cells(RequestLine line) =>
    [
        line.Matter.Number,
        line.Matter.Title,
        line.Request.Applicant.Name,
        RequestWords.Of(line.Request.Applicant.Class),
        TableCell.Day(line.Request.FiledOn),
        TableCell.Day(line.Request.ReceivedOn),
        RequestWords.Of(line.Stage),
        line.Matter.Holder,
        line.Matter is { Estimated: true, DueOn: { } due } ? $"{Dates.Day(due)}（估算）" : TableCell.Day(line.Matter.DueOn),
        line.Matter.AtRest is { Length: > 0 } rest ? rest : line.Matter.Light.Name(),
        line.Reply is { } reply ? RequestWords.Of(reply.Kind) : "",
        line.Reply?.Number ?? "",
        TableCell.Day(line.Reply?.SignedOn),
    ];
}
