using Microsoft.AspNetCore.Http;
using Platform.Reading;
using Ui.Help;
using Ui.Layouts;

namespace Handbook.FirstDay;

/// <summary>Offers the first day's guide on the desk, and says on each page to which it has led what to do there.</summary>
sealed class FirstDayGuide(Queries queries) : IDeskGuide
{
    public async Task<Guidance?> Of(HttpContext context, CancellationToken ct)
    {
        var led = context.Request.Query[Guidance.Led].ToString();
        if (led.Length == 0 && context.Request.Path != Addresses.Desk) return null;

        var read = await queries.Ask<ReadFirstDay, FirstDayView>(new(), ct);
        if (!read.Succeeded) return null;
        return led.Length > 0 ? Here(read.Value, led) : Offered(read.Value);
    }

    static Guidance? Here(FirstDayView day, string led)
    {
        var steps = day.Steps.Select(line => line.Step).ToList();
        var place = steps.FindIndex(step => step.Key == led);
        if (place < 0) return null;

        var isLast = day.Steps.All(line => line.IsDone || line.Step.Key == led);
        return new($"第一天 {place + 1}/{steps.Count}　{steps[place].Title}", steps[place].Text, led, isLast ? "看明白了，完成引导" : "看明白了，下一步");
    }

    static Guidance? Offered(FirstDayView day) => day switch
    {
        { HasLeft: true } or { Next: null } => null,
        { HasBegun: true, Next: { } next } => new($"第一天引导：已完成{day.DoneCount}步，共{day.Steps.Count}步", $"下一步：{next.Title}。", null, "继续"),
        _ => new("第一次使用？", $"用十几分钟走一遍每天要用的{day.Steps.Count}个地方，随时可以停下，下次接着走。", null, "开始第一天引导"),
    };
}
