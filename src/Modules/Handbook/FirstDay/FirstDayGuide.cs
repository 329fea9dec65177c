using Microsoft.AspNetCore.Http;
using Platform.Reading;
using Ui.Help;
using Ui.Layouts;

namespace Handbook.FirstDay;

/// <summary>Offers the first day's guide on the desk; whoever is led has it along on every page, wherever links and forms lead, until it is finished or left.</summary>
sealed class FirstDayGuide(Queries queries) : IDeskGuide
{
    public async Task<Guidance?> Of(HttpContext context, CancellationToken ct)
    {
        if (context.Request.Path == Guidance.Address) return null;

        var read = await queries.Ask<ReadFirstDay, FirstDayView>(new(), ct);
        if (!read.Succeeded) return null;
        return Here(read.Value, context.Request.Path) ?? (context.Request.Path == Addresses.Desk ? Offered(read.Value) : null);
    }

    static Guidance? Here(FirstDayView day, PathString page)
    {
        var steps = day.Steps.Select(line => line.Step).ToList();
        var place = steps.FindIndex(step => step.Key == day.At);
        if (place < 0) return null;

        var (step, isThere) = (steps[place], page == steps[place].Href);
        var isLast = day.Steps.All(line => line.IsDone || line.Step.Key == step.Key);
        return new($"第一天 {place + 1}/{steps.Count}　{step.Title}", isThere ? step.Text : $"已完成{day.DoneCount}步。{step.Text}", step.Key, isLast ? "看明白了，完成引导" : "看明白了，下一步")
        {
            Back = isThere ? null : step.Href,
        };
    }

    static Guidance? Offered(FirstDayView day) => day switch
    {
        { HasLeft: true } or { Next: null } => null,
        { HasBegun: true, Next: { } next } => new($"第一天引导：已完成{day.DoneCount}步，共{day.Steps.Count}步", $"下一步：{next.Title}。", null, "继续"),
        _ => new("第一次使用？", $"用十几分钟走一遍每天要用的{day.Steps.Count}个地方，随时可以停下，下次接着走。", null, "开始第一天引导"),
    };
}
