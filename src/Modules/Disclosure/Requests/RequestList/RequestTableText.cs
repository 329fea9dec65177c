using System.Text;
using Ui.Marks;

namespace Disclosure.Requests;

/// <summary>The list as comma-separated values (RFC 4180).</summary>
static class RequestTableText
{
    static readonly string[] Head = ["申请编号", "所需信息", "申请人", "申请人类别", "提交日期", "收到日期", "阶段", "现在何处", "期限", "亮灯", "答复类型", "答复文号", "签发日期"];

    /// <remarks>A byte order mark stands before it, or a spreadsheet takes the Chinese for something else.</remarks>
    public static byte[] Of(IEnumerable<RequestLine> lines) =>
        [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(string.Concat(lines.Select(Cells).Prepend(Head).Select(Row)))];

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

    static string Row(string[] cells) => string.Join(',', cells.Select(Cell)) + "\r\n";

    /// <summary>What an applicant typed must not become a formula in an officer's spreadsheet.</summary>
    static string Cell(string text)
    {
        var plain = text.Length > 0 && text[0] is '=' or '+' or '-' or '@' or '\t' ? "'" + text : text;
        return plain.AsSpan().IndexOfAny("\",\r\n") < 0 ? plain : $"\"{plain.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
    }
}
